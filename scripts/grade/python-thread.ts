import { MessageChannel, Worker, workerData } from 'node:worker_threads';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import type { PythonWorker } from '../../workers/protocol.ts';
import { createInterpreter } from '../../workers/runtime/interpreter.ts';
import type { SpawnedWorker } from '../../workers/runtime/processes/child-worker.ts';
import { createParentLink } from '../../workers/runtime/processes/parent-link.ts';
import { createPageLink } from '../../workers/runtime/page-link.ts';
import { nodeParts } from '../runtime/node-parts.ts';
import { threadOptions, type ThreadStart } from './thread-start.ts';

const start = workerData as ThreadStart;
const { port, wasm, harness, snapshot, folder } = start;
const parts = nodeParts(folder, wasm);
const endpoint = nodeEndpoint(port);

/** Another thread like this one, which ends with it. */
function spawnWorker(memory: Blob | null): SpawnedWorker {
  const { port1, port2 } = new MessageChannel();
  const thread = new Worker(
    new URL(import.meta.url),
    threadOptions({ ...start, port: port2, snapshot: memory }),
  );
  return {
    endpoint: nodeEndpoint(port1),
    terminate: () => {
      port1.close();
      void thread.terminate();
    },
    onDeath: (listen) => {
      thread.once('error', listen);
      thread.once('exit', listen);
    },
  };
}

const interpreter = createInterpreter(parts, harness, snapshot, {
  page: createPageLink(endpoint),
  parent: createParentLink(endpoint),
  spawnWorker,
});
expose(interpreter satisfies PythonWorker, endpoint);
