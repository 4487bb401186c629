import type { PythonHandle } from './python-handle.ts';

/** One Python at work and one warm spare, which takes over when the first must be replaced. */
export interface PythonPool {
  /** The Python at work if it has started; a call can then be sent without a moment's wait. */
  readonly ready: () => PythonHandle | null;
  /** The Python at work, started if need be. Rejects when Python cannot start here. */
  readonly acquire: () => Promise<PythonHandle>;
  /** Ends a Python that must not be used again; the spare moves up and a new one is started. */
  readonly replace: (handle: PythonHandle) => void;
  readonly close: () => void;
}

export function createPythonPool(start: () => Promise<PythonHandle>): PythonPool {
  let closed = false;
  let ready: PythonHandle | null = null;
  let first = asFirst(start());
  let spare = afterwards(first);

  /** Not at the same time: the first is ready sooner alone, and its snapshot starts the spare. */
  function afterwards(before: Promise<PythonHandle>): Promise<PythonHandle> {
    const next = before.then(() => start());
    // A failure is told when the handle is acquired; until then nobody listens.
    next.catch(() => {});
    return next;
  }

  function asFirst(python: Promise<PythonHandle>): Promise<PythonHandle> {
    ready = null;
    void noteReady(python);
    return python;
  }

  async function noteReady(python: Promise<PythonHandle>): Promise<void> {
    try {
      const handle = await python;
      if (first === python) ready = handle;
    } catch {
      // Told when it is acquired.
    }
  }

  function promote(): void {
    first = asFirst(spare);
    spare = afterwards(first);
  }

  return {
    ready: () => ready,
    async acquire() {
      try {
        return await first;
      } catch {
        // Starting can fail for a passing reason, as a fetch does; every new request tries again.
        first = asFirst(start());
        spare = afterwards(first);
        return first;
      }
    },
    replace(handle) {
      handle.terminate();
      if (!closed) promote();
    },
    close() {
      closed = true;
      for (const python of [first, spare])
        python.then(
          (handle) => handle.terminate(),
          () => {},
        );
    },
  };
}
