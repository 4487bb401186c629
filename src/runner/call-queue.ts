import type { Remote } from 'comlink';
import type { PythonWorker, Reply, Told } from '../../workers/protocol.ts';
import { createClippedText } from '../domain/clipped-text.ts';
import { createDeadline } from './deadline.ts';
import type { PythonHandle, Sent, Settled } from './python-handle.ts';
import type { PythonPool } from './python-pool.ts';

export type Call = (python: Remote<PythonWorker>) => Promise<Reply>;

export interface Timed {
  readonly settled: Settled<Reply>;
  readonly ms: number;
  /** What it printed, as far as that was told before its end; a report has all of it. */
  readonly printed: string;
}

/** A call that was sent, and what it has printed since. */
interface Ahead {
  readonly settle: Sent<Reply>;
  readonly printed: () => string;
}

/**
 * The calls of one judging, one after the other, on whichever Python is at work. A few are sent
 * ahead, so that the worker need not wait for a page that is drawing.
 */
export interface CallQueue {
  readonly add: (calls: readonly Call[]) => void;
  /**
   * Waits for the next call for at most `limitMs`. A Python that cannot be used again is replaced,
   * and what was sent to it ahead is sent again; so is, once, a call whose Python is gone.
   */
  readonly next: (limitMs: number) => Promise<Timed>;
  /** Milliseconds of all calls so far. */
  readonly spentMs: () => number;
  /** Ends what was sent and is not waited for. */
  readonly close: () => void;
}

/** How many calls may be with the worker at a time. */
const ahead = 4;

export function createCallQueue(pool: PythonPool, signal: AbortSignal): CallQueue {
  const calls: Call[] = [];
  let sent: Ahead[] = [];
  let python: PythonHandle | null = null;
  let spentMs = 0;

  function replace(): void {
    if (python !== null) pool.replace(python);
    python = null;
    sent = [];
  }

  async function next(limitMs: number, mayRepeat = true): Promise<Timed> {
    python ??= pool.ready() ?? (await pool.acquire());
    for (const call of calls.slice(sent.length, ahead)) sent.push(sendTo(python, call));
    const first = sent.shift();
    const call = calls.shift();
    if (!first || !call) throw new Error('There is no call to wait for.');
    const started = performance.now();
    const settled = await first.settle({ deadline: createDeadline(limitMs), signal });
    const ms = performance.now() - started;
    if (settled.kind !== 'done' || settled.value.spent) replace();
    if (settled.kind === 'died' && settled.cause === 'gone' && mayRepeat) {
      calls.unshift(call);
      return next(limitMs, false);
    }
    spentMs += ms;
    return { settled, ms, printed: first.printed() };
  }

  return {
    add: (more) => {
      calls.push(...more);
    },
    next: (limitMs) => next(limitMs),
    spentMs: () => spentMs,
    close() {
      if (sent.length > 0) replace();
    },
  };
}

function sendTo(python: PythonHandle, call: Call): Ahead {
  const output = createClippedText();
  const settle = python.send(call, (told: Told) => {
    if (told.kind === 'output') output.add(told.text);
    if (told.kind === 'cut') output.skip(told.characters);
  });
  return { settle, printed: output.text };
}
