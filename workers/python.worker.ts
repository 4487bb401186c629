import './runtime/classic-worker.ts';
import { expose } from 'comlink';
import { loadPyodide } from 'pyodide';
import createModule from 'pyodide/pyodide.asm.mjs';
import type { PythonWorker, WorkerStart } from './protocol.ts';
import { createInterpreter } from './runtime/interpreter.ts';
import { createPageLink } from './runtime/page-link.ts';
import { hardenWorker } from './runtime/harden.ts';
import { canSuspend } from './runtime/pending-calls.ts';
import type { CreateModule, LoadPyodide } from './runtime/pyodide-internals.ts';
import { answerFetch } from './runtime/classic-worker.ts';

/** Never fetched: what Pyodide asks for under it is answered from the start message. */
const base = 'https://runtime.invalid/';

self.addEventListener(
  'message',
  ({ data }: MessageEvent<WorkerStart>) => {
    const { port, wasm, stdlib, harness, snapshot } = data;
    const stdLibURL = `${base}stdlib.zip`;
    answerFetch(stdLibURL, stdlib);
    const parts = {
      loadPyodide: loadPyodide as unknown as LoadPyodide,
      createModule: createModule as CreateModule,
      wasm,
      stdLibURL,
      indexURL: base,
      stack: canSuspend ? ('large' as const) : ('small' as const),
    };
    const interpreter = createInterpreter(parts, harness, snapshot, createPageLink(port));
    const worker = {
      ...interpreter,
      boot: async (options) => {
        const report = await interpreter.boot(options);
        hardenWorker();
        return report;
      },
    } satisfies PythonWorker;
    expose(worker, port);
  },
  { once: true },
);
