import type { PyodideModule } from './pyodide-internals.ts';

/**
 * Bytes of C stack that Python may use before it raises RecursionError. CPython watches the stack in
 * linear memory, but what overflows first is the engine's own, which nothing can recover from:
 * in Chromium 156 a recursion through C did so at 310 kB or more on a suspendable stack (JSPI), and
 * at about half of that elsewhere. Deeply nested lists, and freeing thousands of linked objects, use
 * less linear memory for the same depth and still overflow; the runner then reports that one test.
 */
const limits = { large: 280_000, small: 140_000 };

/** `large`: one that can be suspended (JSPI), or a thread of Node that was given more than it has. */
export type StackSize = keyof typeof limits;

/**
 * The same for its compiler, which takes much here and little of the engine's stack: Node 20 and
 * Chromium 156 compile 1,500 branches of an `elif` with it and 4,000 calls in a row, more than
 * native Python does, and what is nested more deeply raises RecursionError.
 */
const compilerLimit = 4_000_000;

export interface StackLimit {
  /** To be called at the start of each call into Python, by that call. */
  readonly protect: () => void;
  /** Gives the compiler its room, until `narrow`. */
  readonly widen: () => void;
  readonly narrow: () => void;
}

export function limitStack(module: PyodideModule, stack: StackSize): StackLimit {
  let top = 0;
  let state = 0;
  const allow = (bytes: number): void => {
    // Other threads have stacks of their own, with no more room than they were given.
    if (module._PyThreadState_Get() !== state) return;
    module._PyUnstable_ThreadState_SetStackProtection(state, top - bytes, bytes);
  };
  return {
    protect() {
      top = module.stackSave();
      state = module._PyThreadState_Get();
      allow(limits[stack]);
    },
    widen: () => allow(compilerLimit),
    narrow: () => allow(limits[stack]),
  };
}
