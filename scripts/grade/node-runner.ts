import { readFileSync } from 'node:fs';
import { MessageChannel, Worker } from 'node:worker_threads';
import nodeEndpoint from 'comlink/dist/esm/node-adapter.mjs';
import { createRunner } from '../../src/runner/create-runner.ts';
import { startPython, type PythonHandle } from '../../src/runner/python-handle.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { runtimeFiles, runtimeFolder, threadFile } from '../runtime/paths.ts';
import type { ThreadStart } from './thread-start.ts';

/** The product's runner on threads of Node instead of workers in a frame. Needs `npm run build`. */
export async function createNodeRunner(): Promise<Runner & { close: () => void }> {
  const read = (file: string): Uint8Array<ArrayBuffer> =>
    new Uint8Array(readFileSync(`${runtimeFolder}/${file}`));
  const wasm = await WebAssembly.compile(read(runtimeFiles.wasm));
  const harness = read(runtimeFiles.harness);
  let snapshot: Uint8Array | null = null;

  return createRunner(async (): Promise<PythonHandle> => {
    const { port1, port2 } = new MessageChannel();
    const start: ThreadStart = { port: port2, wasm, harness, snapshot, folder: runtimeFolder };
    const thread = new Worker(`${runtimeFolder}/${threadFile}`, {
      workerData: start,
      transferList: [port2],
    });
    const python = await startPython(
      {
        endpoint: nodeEndpoint(port1),
        died: new Promise((resolve) => {
          thread.once('error', (error) => resolve(error.message));
          thread.once('exit', () => resolve('its thread ended'));
        }),
        terminate: () => {
          port1.close();
          void thread.terminate();
        },
      },
      { makeSnapshot: snapshot === null },
    );
    snapshot ??= python.boot.snapshot;
    return python;
  });
}
