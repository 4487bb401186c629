import type { Remote } from 'comlink';
import type { PythonWorker, Reply, Told } from '../../workers/protocol.ts';
import { createClippedText } from '../domain/clipped-text.ts';
import { createDeadline } from './deadline.ts';
import { deferred } from '../domain/deferred.ts';
import type { PythonHandle, Sent, Settled } from './python-handle.ts';

export type Work = (python: Remote<PythonWorker>) => Promise<Reply>;

/** `test`: needs the groundwork where its Python has not done it. */
export interface Call {
  readonly kind: 'loading' | 'test';
  readonly work: Work;
}

/** A call of the groundwork, with the milliseconds that it may take. */
export interface Groundwork {
  readonly work: Work;
  readonly limitMs: number;
}

export interface Timed {
  readonly settled: Settled<Reply>;
  /** What the call itself took; 0 where it never began. */
  readonly ms: number;
  /** False where the groundwork for it did not end well: `settled` is then how that ended. */
  readonly begun: boolean;
  /** What it printed, as far as that was told before its end; a report has all of it. */
  readonly printed: string;
}

/** A call that was sent, and what it has printed since. */
interface Ahead {
  readonly settle: Sent<Reply>;
  readonly printed: () => string;
}

/** Where a queue has its Python from. */
export interface Seat {
  /** The Python that can be sent to without a moment's wait. */
  readonly ready: () => PythonHandle | null;
  readonly acquire: () => Promise<PythonHandle>;
  readonly replace: (python: PythonHandle) => void;
}

export interface CallQueueOptions {
  readonly seat: Seat;
  readonly signal: AbortSignal;
  /** What a Python that takes over does before a test: none of it is the test's time. */
  readonly groundwork: readonly Groundwork[];
  /** How many calls may be with the worker at a time. */
  readonly ahead: number;
}

/**
 * The calls of one judging, one after the other, on whichever Python is at work. A few are sent
 * ahead, so that the worker need not wait for a page that is drawing.
 */
export interface CallQueue {
  readonly add: (calls: readonly Call[]) => void;
  /**
   * Waits for the next call for at most `limitMs`, which neither starting a Python nor its
   * groundwork uses up. A Python that cannot be used again is replaced, and what was sent to it
   * ahead is sent again; so is, once, a call whose Python is gone.
   */
  readonly next: (limitMs: number) => Promise<Timed>;
  /** Milliseconds of all calls so far, without any groundwork. */
  readonly spentMs: () => number;
  /** Ends what was sent and is not waited for. */
  readonly close: () => void;
}

export function createCallQueue(options: CallQueueOptions): CallQueue {
  const { seat, signal, groundwork, ahead } = options;
  const calls: Call[] = [];
  let sent: Ahead[] = [];
  let python: PythonHandle | null = null;
  let spentMs = 0;

  function replace(): void {
    if (python !== null) seat.replace(python);
    python = null;
    sent = [];
  }

  /** Everything is sent at once; what comes before the test is waited for by limits of its own. */
  async function sendAhead(call: Call): Promise<Settled<unknown>> {
    let before: Sent<Reply>[] = [];
    if (python === null) {
      const free = seat.ready() ?? (await orAborted(seat.acquire(), signal));
      if (free === null) return { kind: 'aborted' };
      python = free;
      if (call.kind === 'test') before = groundwork.map(({ work }) => free.send(work));
    }
    for (const { work } of calls.slice(sent.length, ahead)) sent.push(sendTo(python, work));
    for (const [index, settle] of before.entries()) {
      const deadline = createDeadline(groundwork[index]?.limitMs ?? 0);
      const settled = await settle({ deadline, signal });
      if (settled.kind !== 'done') return settled;
    }
    return { kind: 'done', value: null };
  }

  async function next(limitMs: number, mayRepeat = true): Promise<Timed> {
    const [call] = calls;
    if (!call) throw new Error('There is no call to wait for.');
    const before = await sendAhead(call);
    calls.shift();
    const timed = before.kind === 'done' ? await answer(limitMs) : unbegun(before);
    const { settled } = timed;
    if (settled.kind !== 'done' || settled.value.spent) replace();
    if (settled.kind === 'died' && settled.cause === 'gone' && mayRepeat) {
      calls.unshift(call);
      return next(limitMs, false);
    }
    spentMs += timed.ms;
    return timed;
  }

  async function answer(limitMs: number): Promise<Timed> {
    const first = sent.shift();
    if (!first) throw new Error('The call was not sent.');
    const started = performance.now();
    const settled = await first.settle({ deadline: createDeadline(limitMs), signal });
    return { settled, ms: performance.now() - started, begun: true, printed: first.printed() };
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

function unbegun(settled: Exclude<Settled<unknown>, { kind: 'done' }>): Timed {
  return { settled, ms: 0, begun: false, printed: '' };
}

/** Null once the signal is aborted: nobody waits for a Python that starts for nothing. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | null> {
  const { promise: aborted, resolve } = deferred<null>();
  const abort = (): void => resolve(null);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function sendTo(python: PythonHandle, work: Work): Ahead {
  const output = createClippedText();
  const settle = python.send(work, (told: Told) => {
    if (told.kind === 'output') output.add(told.text);
    if (told.kind === 'cut') output.skip(told.characters);
  });
  return { settle, printed: output.text };
}
