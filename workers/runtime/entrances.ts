import { canSuspend, suspending } from './pending-calls.ts';

/** Functions of the interpreter's that run code of the learner's; objects and states are addresses. */
export interface Entrances {
  readonly PyObject_CallNoArgs: (callable: number) => number;
  readonly PyEval_EvalCode: (code: number, globals: number, locals: number) => number;
  readonly Py_DecRef: (object: number) => void;
  readonly PyThreadState_Clear: (state: number) => void;
  /** Pyodide's own, by which it calls an entry point on a stack that can wait. */
  readonly _pyproxy_apply_promising: WebAssembly.ExportValue;
}

/** `entrances.wat`, assembled. A unit test compares them, and prints what belongs here. */
export const assembled =
  'AGFzbQEAAAABHwVgAABgAX8Bf2ADf39/AX9gAX8AYAdvf29/b39/AW8ClgEGBWZpcnN0BHdhaXQAAAZweXRob24T' +
  'UHlPYmplY3RfQ2FsbE5vQXJncwABBnB5dGhvbg9QeUV2YWxfRXZhbENvZGUAAgZweXRob24JUHlfRGVjUmVmAAMG' +
  'cHl0aG9uE1B5VGhyZWFkU3RhdGVfQ2xlYXIAAwZweXRob24YX3B5cHJveHlfYXBwbHlfcHJvbWlzaW5nAAQDBgUB' +
  'AgMDBAdmBRNQeU9iamVjdF9DYWxsTm9BcmdzAAYPUHlFdmFsX0V2YWxDb2RlAAcJUHlfRGVjUmVmAAgTUHlUaHJl' +
  'YWRTdGF0ZV9DbGVhcgAJGF9weXByb3h5X2FwcGx5X3Byb21pc2luZwAKCj4FCAAQACAAEAELDAAQACAAIAEgAhAC' +
  'CwgAEAAgABADCwgAEAAgABAECxQAEAAgACABIAIgAyAEIAUgBhAFCw==';

/**
 * The same functions, but that each waits for a moment first, where it can. A worker that is ended in
 * a call has the promise of that call rejected (Firefox 153); where nobody has had it yet, nobody can
 * have handled it, and the page's console shows "uncaught exception: undefined".
 */
export function createEntrances(exports: WebAssembly.Exports): Entrances {
  if (!canSuspend) return exports as unknown as Entrances;
  const code = Uint8Array.from(atob(assembled), (character) => character.charCodeAt(0));
  const instance = new WebAssembly.Instance(new WebAssembly.Module(code), {
    first: { wait: suspending(() => Promise.resolve()) },
    python: exports,
  });
  return instance.exports as unknown as Entrances;
}
