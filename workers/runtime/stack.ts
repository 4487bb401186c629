import type { PyodideModule } from './pyodide-internals.ts';

/**
 * Bytes of C stack that Python may use before it raises RecursionError. CPython watches the stack in
 * linear memory, but what overflows first is the engine's own, which nothing can recover from:
 * in Chromium 156 a recursion through C did so at 310 kB or more on a suspendable stack (JSPI), and
 * at about half of that elsewhere. Deeply nested lists, and freeing thousands of linked objects, use
 * less linear memory for the same depth and still overflow; the runner then reports that one test.
 */
const limits = { suspendable: 280_000, plain: 140_000 };

/** Returns a function to be called at the start of each call into Python, by that call. */
export function protectStack(module: PyodideModule, stack: keyof typeof limits): () => void {
  const bytes = limits[stack];
  return () => {
    const state = module._PyThreadState_Get();
    module._PyUnstable_ThreadState_SetStackProtection(state, module.stackSave() - bytes, bytes);
  };
}
