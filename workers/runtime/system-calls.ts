import { canSuspend, createPendingCalls, mustWait, type ReadCall } from './pending-calls.ts';

/** What is done when the interpreter calls into JavaScript. */
export interface SystemHooks {
  /** Answers a read or a write of a descriptor of our own; null for any other. */
  readonly read: (...call: Parameters<ReadCall>) => number | null;
  readonly write: (...call: Parameters<ReadCall>) => number | null;
  /** What a read of this descriptor has to wait for, which may give its answer; null for nothing. */
  readonly pendingRead: (...call: Parameters<ReadCall>) => (() => Promise<number | null>) | null;
  /** It passes by here, now and then; see `Screen.poll`. */
  readonly pass: () => void;
  /** Whether it has to wait there; then for `preempt`. */
  readonly isPreempted: () => boolean;
  readonly preempt: () => Promise<void>;
}

/** The hooks themselves come later: they need a Python that has started. */
export function hookSystemCalls(
  imports: Record<string, unknown>,
  hooks: () => SystemHooks | null,
): void {
  const read = imported(imports, 'fd_read') as ReadCall;
  const write = imported(imports, 'fd_write') as ReadCall;
  const readClock = imported(imports, 'emscripten_get_now') as () => number;
  const checkSignals = imported(imports, '_Py_CheckEmscriptenSignals_Helper');

  // A sleep reads the clock over and over.
  const clock = (): number => {
    hooks()?.pass();
    return readClock();
  };
  imports['emscripten_get_now'] = Object.assign(clock, readClock);
  // Every fiftieth round of a loop or call, once `watchLoops` has asked for it.
  const checkNow = (): number => {
    const now = hooks();
    now?.pass();
    return now?.isPreempted() ? mustWait : 0;
  };
  if (!canSuspend) {
    imports['_Py_CheckEmscriptenSignals_Helper'] = Object.assign(checkNow, checkSignals);
    return;
  }
  let pending: (() => Promise<number | null>) | null = null;
  const calls = createPendingCalls(
    {
      now(...call) {
        const answer = hooks()?.read(...call) ?? null;
        if (answer !== null) return answer;
        pending = hooks()?.pendingRead(...call) ?? null;
        return pending ? mustWait : read(...call);
      },
      later: async (...call) => (await pending?.()) ?? read(...call),
    },
    {
      now: checkNow,
      async later() {
        await hooks()?.preempt();
        return 0;
      },
    },
  );
  const writeNow: ReadCall = (...call) => hooks()?.write(...call) ?? write(...call);
  imports['fd_write'] = Object.assign(writeNow, write);
  imports['fd_read'] = Object.assign(calls.fd_read, read);
  imports['_Py_CheckEmscriptenSignals_Helper'] = Object.assign(calls.check, checkSignals);
}

function imported(imports: Record<string, unknown>, name: string): object {
  const found = imports[name];
  if (typeof found !== 'function') throw new Error(`the interpreter does not import ${name}`);
  return found;
}
