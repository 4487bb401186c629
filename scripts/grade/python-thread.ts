import { workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { PythonWorker } from '../../workers/protocol.ts';
import { createInterpreter } from '../../workers/runtime/interpreter.ts';
import { createPageLink } from '../../workers/runtime/page-link.ts';
import { nodeParts } from '../runtime/node-parts.ts';
import type { ThreadStart } from './thread-start.ts';

const { port, wasm, harness, snapshot, folder } = workerData as ThreadStart;
const parts = nodeParts(folder, wasm);
const endpoint = nodeEndpoint(port);
const interpreter = createInterpreter(parts, harness, snapshot, createPageLink(endpoint));
expose(interpreter satisfies PythonWorker, endpoint);
