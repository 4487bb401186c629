import type { Extent, MemoryCopy } from './memory-copy.ts';
import { pageSize } from './page-digest.ts';
import type { PyodideModule } from './pyodide-internals.ts';

/** Memory past the base, bytes, that is still worth clearing; beyond it a new worker is cheaper. */
const growthKept = 64 * 1024 * 1024;
/** Bytes below the stack pointer that a call may have used; CPython stops at 280 kB (`stack.ts`). */
const stackUsed = 320 * 1024;
/** Bytes compared after each rewind; the next one looks at others. */
const samples = 256;

export interface Memory {
  /** Puts linear memory back as it was remembered: the interpreter is as if nothing had run since. */
  readonly rewind: () => void;
  /** Whether memory is as it was remembered, as far as a few hundred of its bytes tell. */
  readonly isBack: () => boolean;
  readonly isSpent: () => boolean;
}

/**
 * Copies linear memory: the static data, the stack in use and the heap up to its end. Below the stack
 * pointer and past the heap nothing is alive; what was used there is cleared.
 */
export function rememberMemory(module: PyodideModule, copy: MemoryCopy): Memory {
  const size = module.HEAPU8.length;
  const dataEnd = pageAfter(module._emscripten_stack_get_end());
  const stack = module.stackSave();
  const stackStart = stack - (stack % pageSize);
  const heapEnd = module._sbrk(0);
  const alive: readonly Extent[] = [
    [copy.from, dataEnd],
    [stackStart, pageAfter(heapEnd)],
  ];
  const step = Math.floor((dataEnd - copy.from + heapEnd - stackStart) / samples);
  let offset = 0;
  copy.keep(module.HEAPU8, alive);

  return {
    rewind() {
      // Read anew each time: Emscripten replaces it when memory grows.
      const memory = module.HEAPU8;
      memory.fill(0, heapEnd, Math.max(heapEnd, module._sbrk(0)));
      memory.fill(0, Math.max(dataEnd, stackStart - stackUsed), stackStart);
      copy.putBack(memory, alive);
      module.stackRestore(stack);
    },
    isBack() {
      const memory = module.HEAPU8;
      if (memory.length < size || module.stackSave() !== stack) return false;
      offset = (offset + 1) % step;
      for (const [start, end] of alive) {
        for (let address = start + offset; address < end; address += step) {
          if (memory[address] !== copy.byteAt(address)) return false;
        }
      }
      return module._sbrk(0) === heapEnd;
    },
    isSpent: () => module.HEAPU8.length - size > growthKept,
  };
}

/** The address of the first page that begins at or after another address. */
function pageAfter(address: number): number {
  return Math.ceil(address / pageSize) * pageSize;
}
