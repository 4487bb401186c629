import type { PyodideModule } from './pyodide-internals.ts';

/** Memory past the base, bytes, that is still worth clearing; beyond it a new worker is cheaper. */
const growthKept = 64 * 1024 * 1024;

export interface Memory {
  /** Puts linear memory back as it was remembered: the interpreter is as if nothing had run since. */
  readonly rewind: () => void;
  readonly isSpent: () => boolean;
}

export function rememberMemory(module: PyodideModule): Memory {
  const size = module.HEAPU8.length;
  const base = module.HEAPU8.slice(0, usedLength(module.HEAPU8));
  const stack = module.stackSave();
  return {
    rewind: () => {
      const memory = module.HEAPU8;
      memory.set(base);
      memory.fill(0, base.length);
      module.stackRestore(stack);
    },
    isSpent: () => module.HEAPU8.length - size > growthKept,
  };
}

/** Length without the zeros at the end, a multiple of eight. */
function usedLength(memory: Uint8Array): number {
  const words = new BigUint64Array(memory.buffer, memory.byteOffset, memory.length >> 3);
  let end = words.length;
  while (end > 0 && words[end - 1] === 0n) end -= 1;
  return end << 3;
}
