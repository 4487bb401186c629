import type { PyodideModule } from './pyodide-internals.ts';

/** Memory past the base, bytes, that is still worth clearing; beyond it a new worker is cheaper. */
const growthKept = 64 * 1024 * 1024;
/** Bytes to spare in a copy, so that the next one fits as well. */
const slack = 1024 * 1024;
/** Bytes below the stack pointer that a call may have used; CPython stops at 280 kB (`stack.ts`). */
const stackUsed = 320 * 1024;
/** Bytes compared after each rewind; the next one looks at others. */
const samples = 256;

export interface Memory {
  /** Puts linear memory back as it was remembered: the interpreter is as if nothing had run since. */
  readonly rewind: () => void;
  /** Whether memory is as it was remembered, as far as a few hundred of its words tell. */
  readonly isBack: () => boolean;
  readonly isSpent: () => boolean;
  /** The bytes that were remembered; they may be handed to the memory that takes its place. */
  readonly copy: Uint8Array<ArrayBuffer>;
}

/**
 * Copies linear memory: the static data, the stack in use and the heap up to its end. Below the stack
 * pointer and past the heap nothing is alive; what was used there is cleared. `room` is a copy that
 * is no longer needed.
 */
export function rememberMemory(module: PyodideModule, room?: Uint8Array<ArrayBuffer>): Memory {
  const size = module.HEAPU8.length;
  const dataEnd = module._emscripten_stack_get_end();
  const stack = module.stackSave();
  const heapEnd = module._sbrk(0);
  const length = dataEnd + heapEnd - stack;
  const copy = room && room.length >= length ? room : new Uint8Array(length + slack);
  copy.set(module.HEAPU8.subarray(0, dataEnd));
  copy.set(module.HEAPU8.subarray(stack, heapEnd), dataEnd);
  const data = copy.subarray(0, dataEnd);
  const heap = copy.subarray(dataEnd, length);
  let offset = 0;

  return {
    copy,
    rewind() {
      // Read anew each time: Emscripten replaces it when memory grows.
      const memory = module.HEAPU8;
      memory.fill(0, heapEnd, Math.max(heapEnd, module._sbrk(0)));
      memory.set(data);
      memory.fill(0, Math.max(dataEnd, stack - stackUsed), stack);
      memory.set(heap, stack);
      module.stackRestore(stack);
    },
    isBack() {
      const memory = module.HEAPU8;
      if (memory.length < size || module.stackSave() !== stack) return false;
      const step = Math.floor(length / samples);
      offset = (offset + 1) % step;
      for (let place = offset; place < length; place += step) {
        const address = place < dataEnd ? place : stack + place - dataEnd;
        if (memory[address] !== copy[place]) return false;
      }
      return module._sbrk(0) === heapEnd;
    },
    isSpent: () => module.HEAPU8.length - size > growthKept,
  };
}
