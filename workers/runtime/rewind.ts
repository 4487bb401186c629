import type { PyodideModule } from './pyodide-internals.ts';

/** Memory past the base, bytes, that is still worth clearing; beyond it a new worker is cheaper. */
const growthKept = 64 * 1024 * 1024;
const pageSize = 64 * 1024;

export interface Memory {
  /** Puts linear memory back as it was remembered: the interpreter is as if nothing had run since. */
  readonly rewind: () => void;
  readonly isSpent: () => boolean;
}

/** A stretch of pages that are all zero, or a copy of pages that are not. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly copy: Uint8Array | null;
}

/** About 40 % of a started interpreter's memory is zero, and clearing is cheaper than copying. */
export function rememberMemory(module: PyodideModule): Memory {
  const size = module.HEAPU8.length;
  const stretches = stretchesOf(module.HEAPU8);
  const stack = module.stackSave();
  return {
    rewind: () => {
      const memory = module.HEAPU8;
      for (const { start, end, copy } of stretches) {
        if (copy) memory.set(copy, start);
        else memory.fill(0, start, end);
      }
      memory.fill(0, size);
      module.stackRestore(stack);
    },
    isSpent: () => module.HEAPU8.length - size > growthKept,
  };
}

function stretchesOf(memory: Uint8Array): Stretch[] {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >> 2);
  const stretches: Stretch[] = [];
  let start = 0;
  while (start < memory.length) {
    const zero = isZero(words, start);
    let end = start + pageSize;
    while (end < memory.length && isZero(words, end) === zero) end += pageSize;
    stretches.push({ start, end, copy: zero ? null : memory.slice(start, end) });
    start = end;
  }
  return stretches;
}

/** Whether the page that starts at a byte holds nothing but zeros. */
function isZero(words: Uint32Array, start: number): boolean {
  const end = (start + pageSize) >> 2;
  for (let index = start >> 2; index < end; index += 1) {
    if (words[index] !== 0) return false;
  }
  return true;
}
