import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that the list of what is bundled lacks: of files of their own, and second ones of a package. */
const apart = {
  ruff: ['@astral-sh/ruff-wasm-web/ruff_wasm.js', 'LICENSE'],
  'codemirror-vim': ['monaco-vim', '../LICENSE.codemirror.txt'],
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
