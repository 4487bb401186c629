import type { PyodideModule } from './pyodide-internals.ts';

/**
 * Has Python pass by in JavaScript from within its loops and calls, which costs it a little: for as
 * long as one of those asks for it who were given a function to ask with.
 */
export function createLoopWatch(module: PyodideModule): () => (isWatching: boolean) => void {
  const watching = new Set<symbol>();
  return () => {
    const self = Symbol('watcher');
    return (isWatching) => {
      if (isWatching) watching.add(self);
      else watching.delete(self);
      module.HEAPU8[module._Py_EMSCRIPTEN_SIGNAL_HANDLING] = Number(watching.size > 0);
    };
  };
}
