import { workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { loadPyodide } from 'pyodide';
import createModule from 'pyodide/pyodide.asm.mjs';
import type { PythonWorker } from '../../workers/protocol.ts';
import { createInterpreter } from '../../workers/runtime/interpreter.ts';
import type { CreateModule, LoadPyodide } from '../../workers/runtime/pyodide-internals.ts';
import type { ThreadStart } from './thread-start.ts';

const { port, wasm, harness, snapshot, folder } = workerData as ThreadStart;
const parts = {
  loadPyodide: loadPyodide as unknown as LoadPyodide,
  createModule: createModule as CreateModule,
  wasm,
  stdLibURL: `${folder}/stdlib.zip`,
  indexURL: `${folder}/`,
};
expose(createInterpreter(parts, harness, snapshot) satisfies PythonWorker, nodeEndpoint(port));
