import { canSuspend, createPendingRead, mustWait, type ReadCall } from './pending-read.ts';

/** What is done when the interpreter calls into JavaScript. */
export interface SystemHooks {
  /** Whether reading this descriptor has to wait for `wait`. */
  readonly mustWait: (fd: number) => boolean;
  readonly wait: () => Promise<void>;
  /** It passes by here, now and then; see `Screen.poll`. */
  readonly pass: () => void;
}

/** The hooks themselves come later: they need a Python that has started. */
export function hookSystemCalls(
  imports: Record<string, unknown>,
  hooks: () => SystemHooks | null,
): void {
  const read = imported(imports, 'fd_read') as ReadCall;
  const readClock = imported(imports, 'emscripten_get_now') as () => number;
  const checkSignals = imported(imports, '_Py_CheckEmscriptenSignals_Helper');

  if (canSuspend) {
    const pending = createPendingRead(
      (fd, ...call) => (hooks()?.mustWait(fd) ? mustWait : read(fd, ...call)),
      async (...call) => {
        await hooks()?.wait();
        return read(...call);
      },
    );
    imports['fd_read'] = Object.assign(pending, read);
  }
  // A sleep reads the clock over and over.
  const clock = (): number => {
    hooks()?.pass();
    return readClock();
  };
  imports['emscripten_get_now'] = Object.assign(clock, readClock);
  // Every fiftieth round of a loop or call, once `watchLoops` has asked for it.
  const check = (): number => {
    hooks()?.pass();
    return 0;
  };
  imports['_Py_CheckEmscriptenSignals_Helper'] = Object.assign(check, checkSignals);
}

function imported(imports: Record<string, unknown>, name: string): object {
  const found = imports[name];
  if (typeof found !== 'function') throw new Error(`the interpreter does not import ${name}`);
  return found;
}
