import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** What is shipped as a file of its own, so that the list of what is bundled lacks it: a file of each. */
const apart = {
  ruff: ['@astral-sh/ruff-wasm-web/ruff_wasm.js', 'LICENSE'],
  basedpyright: ['browser-basedpyright/dist/pyright.worker.js', '../LICENSE.txt'],
} as const;

/** Ships the licences of what is shipped. */
export function licencesPlugin(): Plugin {
  return {
    name: 'gradus-licences',
    apply: 'build',
    config: () => ({ build: { license: { fileName: 'licences/bundled.md' } } }),
    generateBundle() {
      const { resolve } = createRequire(import.meta.url);
      for (const [name, [file, licence]] of Object.entries(apart)) {
        const source = readFileSync(join(dirname(resolve(file)), licence));
        this.emitFile({ type: 'asset', fileName: `licences/${name}.txt`, source });
      }
    },
  };
}
