import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { MessageChannel, Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { startPython, type PythonHandle } from '../../src/runner/python-handle.ts';
import { runtimeFiles, runtimeFolder, threadFile } from '../runtime/paths.ts';
import { keepSnapshot, readKeptSnapshot } from './kept-snapshot.ts';
import { threadOptions, type ThreadStart } from './thread-start.ts';

/**
 * Kilobytes of a stack that can be suspended: code that is not optimised yet takes more of it than in
 * a browser. V8 gives none of them more than it believes a thread to have.
 */
const stackSize = 7_000;
setFlagsFromString(`--stack-size=${stackSize}`);
setFlagsFromString(`--wasm-stack-switching-stack-size=${stackSize}`);

/**
 * Returns a function that starts the product's Python worker as a thread of Node; from the second
 * on, from a snapshot of the first, or with `keeps` from that of an earlier process, whose hash
 * seed they then share. Needs `ensureRuntime`.
 */
export async function prepareThreads({ keeps = false } = {}): Promise<() => Promise<PythonHandle>> {
  const wasm = await WebAssembly.compile(bytesOf(runtimeFiles.wasm));
  const harness = new Blob([bytesOf(runtimeFiles.harness)]);
  let snapshot = keeps ? readKeptSnapshot() : null;

  return async () => {
    const { port1, port2 } = new MessageChannel();
    const start: ThreadStart = { port: port2, wasm, harness, snapshot, folder: runtimeFolder };
    const thread = new Worker(`${runtimeFolder}/${threadFile}`, threadOptions(start));
    const python = await startPython(
      {
        endpoint: nodeEndpoint(port1),
        died: new Promise((resolve) => {
          thread.once('error', ({ message }) => resolve({ cause: 'unknown', reason: message }));
          thread.once('exit', () => resolve({ cause: 'unknown', reason: 'its thread ended' }));
        }),
        isAlive: () => Promise.resolve(true),
        terminate: () => {
          port1.close();
          void thread.terminate();
        },
      },
      { makeSnapshot: true },
    );
    const made = python.boot.snapshot;
    if (made && keeps) await keepSnapshot(made);
    snapshot = made ?? snapshot;
    return python;
  };
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(`${runtimeFolder}/${file}`));
}
