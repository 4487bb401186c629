import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where `build-runtime` leaves what the page, the frame, the worker and `grade` load. */
export const runtimeFolder = `${root}build/runtime`;

export const runtimeFiles = {
  worker: 'python.worker.js',
  wasm: 'pyodide.asm.wasm',
  stdlib: 'stdlib.zip',
  harness: 'harness.zip',
} as const;

/** A pack of packages, as the worker is given it. */
export function packFile(pack: string): string {
  return `${runtimeFolder}/${pack}-pack.zip`;
}

/** What a pack is made from, as it was downloaded. */
export function wheelFolder(pack: string): string {
  return `${root}build/wheels/${pack}`;
}

export const frameFile = 'frame.js';
export const threadFile = 'python-thread.js';
