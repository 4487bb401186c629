import type { MessagePort } from 'node:worker_threads';

/** What `grade` gives a Python thread; `folder` holds the standard library. */
export interface ThreadStart {
  readonly port: MessagePort;
  readonly wasm: WebAssembly.Module;
  readonly harness: Uint8Array;
  readonly snapshot: Uint8Array | null;
  readonly folder: string;
}
