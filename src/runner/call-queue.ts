import type { Remote } from 'comlink';
import type { PythonWorker, Reply } from '../../workers/protocol.ts';
import { createDeadline } from './deadline.ts';
import type { PythonHandle, Sent, Settled } from './python-handle.ts';
import type { PythonPool } from './python-pool.ts';

export type Call = (python: Remote<PythonWorker>) => Promise<Reply>;

/** The calls of one judging, one after the other, on whichever Python is at work. */
export interface CallQueue {
  /**
   * Waits for a call for at most `limitMs`. The call that follows, if it is known, is sent already,
   * so that the worker need not wait for the page between the two. A Python that cannot be used
   * again is replaced.
   */
  readonly next: (call: Call, limitMs: number, following?: Call) => Promise<Timed>;
  /** Milliseconds of all calls so far. */
  readonly spentMs: () => number;
  /** Ends a call that was sent and that nobody waits for. */
  readonly close: () => void;
}

export interface Timed {
  readonly settled: Settled<Reply>;
  readonly ms: number;
}

export function createCallQueue(pool: PythonPool, signal: AbortSignal): CallQueue {
  let python: PythonHandle | null = null;
  let sent: { readonly call: Call; readonly settle: Sent<Reply> } | null = null;
  let spentMs = 0;

  function replace(): void {
    if (python !== null) pool.replace(python);
    python = null;
    sent = null;
  }

  return {
    async next(call, limitMs, following) {
      python ??= await pool.acquire();
      const settle = sent?.call === call ? sent.settle : python.send(call);
      sent = following ? { call: following, settle: python.send(following) } : null;
      const started = performance.now();
      const settled = await settle({ deadline: createDeadline(limitMs), signal });
      const ms = performance.now() - started;
      spentMs += ms;
      if (settled.kind !== 'done' || settled.value.spent) replace();
      return { settled, ms };
    },
    spentMs: () => spentMs,
    close() {
      if (sent !== null) replace();
    },
  };
}
