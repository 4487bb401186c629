/** CPython's own functions; a thread state is an address. */
interface CPython {
  readonly PyGILState_Check: () => number;
  readonly PyGILState_GetThisThreadState: () => number;
  readonly PyEval_RestoreThread: (state: number) => void;
  readonly PyEval_SaveThread: () => number;
}

/**
 * Waits with the interpreter's lock, which C gives up around a read: the engine may meanwhile let go
 * of a proxy, and Pyodide takes that for a fatal error where nobody holds the lock.
 */
export async function withLock(
  exports: WebAssembly.Exports,
  wait: () => Promise<void>,
): Promise<void> {
  const python = exports as unknown as CPython;
  if (python.PyGILState_Check()) {
    await wait();
    return;
  }
  python.PyEval_RestoreThread(python.PyGILState_GetThisThreadState());
  await wait();
  python.PyEval_SaveThread();
}
