import type { MessagePort, WorkerOptions } from 'node:worker_threads';

/** What `grade` gives a Python thread; `folder` holds the standard library. */
export interface ThreadStart {
  readonly port: MessagePort;
  readonly wasm: WebAssembly.Module;
  readonly harness: Blob;
  readonly snapshot: Blob | null;
  readonly folder: string;
}

export function threadOptions(start: ThreadStart): WorkerOptions {
  return {
    workerData: start,
    transferList: [start.port],
    // Not the command's own, which may load a compiler of TypeScript.
    execArgv: [],
    // As deep as in a browser that can suspend Python: both must say the same of a text.
    resourceLimits: { stackSizeMb: 16 },
  };
}
