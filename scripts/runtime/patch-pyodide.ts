import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Linear memory of one interpreter, bytes; past it Python raises MemoryError. */
export const memoryLimit = 512 * 1024 * 1024;

interface Patch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly times: number;
}

const patches: readonly Patch[] = [
  // Emscripten would let a program take 4 GB, which ends the tab instead of the program.
  {
    file: 'pyodide.asm.mjs',
    from: 'getHeapMax=()=>4294901760',
    to: `getHeapMax=()=>${memoryLimit}`,
    times: 1,
  },
];

/** A classic script has no `import.meta`; the address is only used to find files, and none is. */
const classicPatches: readonly Patch[] = [
  {
    file: 'pyodide.asm.mjs',
    from: 'import.meta.url',
    to: '"https://runtime.invalid/pyodide.asm.mjs"',
    times: 3,
  },
];

/** Patches Pyodide while it is bundled, and fails when a version no longer matches. */
export function patchPyodide(format: 'classic' | 'module'): Plugin {
  const wanted = format === 'classic' ? [...patches, ...classicPatches] : patches;
  return {
    name: 'patch-pyodide',
    load(id) {
      const mine = wanted.filter(({ file }) => id.endsWith(`/pyodide/${file}`));
      if (mine.length === 0) return null;
      return mine.reduce(
        (code, { from, to, times, file }) => {
          const pieces = code.split(from);
          if (pieces.length !== times + 1) {
            throw new Error(
              `${file}: expected ${times} of "${from}", found ${pieces.length - 1}. ` +
                'The pinned version of pyodide has changed; look at the patch again.',
            );
          }
          return pieces.join(to);
        },
        readFileSync(id, 'utf8'),
      );
    },
  };
}
