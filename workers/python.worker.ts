import './runtime/classic-worker.ts';
import { expose } from 'comlink';
import { loadPyodide } from 'pyodide';
import createModule from 'pyodide/pyodide.asm.mjs';
import type { PythonWorker, WorkerStart } from './protocol.ts';
import type { SpawnedWorker } from './runtime/processes/child-worker.ts';
import { createParentLink } from './runtime/processes/parent-link.ts';
import { createInterpreter } from './runtime/interpreter.ts';
import { createPageLink } from './runtime/page-link.ts';
import { hardenWorker } from './runtime/harden.ts';
import { canSuspend } from './runtime/pending-calls.ts';
import type { CreateModule, LoadPyodide } from './runtime/pyodide-internals.ts';
import { answerFetch } from './runtime/classic-worker.ts';

/** Never fetched: what Pyodide asks for under it is answered from the start message. */
const base = 'https://runtime.invalid/';

/** Taken before they are out of reach. */
const { Worker, MessageChannel, location } = self;

/** Another worker like this one, which ends with it. */
function spawn(start: WorkerStart): SpawnedWorker {
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(location.href);
  worker.postMessage({ ...start, port: port2 } satisfies WorkerStart, [port2]);
  return {
    endpoint: port1,
    terminate: () => worker.terminate(),
    onDeath: (listen) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listen();
      });
    },
  };
}

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
    const interpreter = createInterpreter(parts, harness, snapshot, {
      page: createPageLink(port),
      parent: createParentLink(port),
      spawnWorker: (memory) => spawn({ ...data, snapshot: memory }),
    });
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
