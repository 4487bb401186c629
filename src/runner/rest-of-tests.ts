import type { Reply } from '../../workers/protocol.ts';
import { createCallQueue, type Call, type Groundwork, type Seat } from './call-queue.ts';
import type { PythonHandle, Settled } from './python-handle.ts';
import type { PythonPool } from './python-pool.ts';

/** Milliseconds that the tests after a late one have together; less where one test has less. */
const longestRest = 2_000;
/** The part of it that a test may hold up the others. */
const moment = 1 / 6;
/** The part of it that all have where several hold up the others. */
const most = 3 / 4;
/** How many tests on the spare are ended before it is clear that there are more of them. */
const enough = 2;

/** How a test ended, in whatever time it was given. */
export interface RestTime {
  readonly ms: number;
  readonly limitMs: number;
  readonly begun: boolean;
  readonly output: string;
}

export interface Rest {
  readonly pool: PythonPool;
  readonly signal: AbortSignal;
  readonly groundwork: readonly Groundwork[];
  readonly callOf: (index: number) => Call;
  /** What is left of the time for all tests. */
  readonly leftMs: number;
  readonly testMs: number;
  readonly onStarted: (index: number) => void;
  /** Null for one that was not begun, or that was ended before its time was up. */
  readonly onEnded: (
    index: number,
    settled: Exclude<Settled<Reply>, { kind: 'aborted' }> | null,
    time: RestTime,
  ) => void;
}

interface Lane {
  /** What its next test is given, after so much that it has spent. */
  readonly limitMs: (spentMs: number) => number;
  /** Called while a test takes longer than a moment. */
  readonly onHeld: () => void;
  /** Called for each test that had to be ended. */
  readonly onLate: () => void;
}

/**
 * Judges the tests after one that never finished. Endless in one is often endless in all, so they
 * have little time together, and yet one that is right is told so, and so is one that is slow.
 *
 * On the Python at work each has all of the time. While one holds up the others, they go on beside it
 * on the spare, where each has a moment. Once it is clear that this is not one slow test, all ends.
 */
export async function judgeRest(rest: Rest, indexes: readonly number[]): Promise<void> {
  const { pool, signal, groundwork, testMs } = rest;
  const restMs = Math.min(testMs, longestRest, rest.leftMs);
  const momentMs = restMs * moment;
  const waiting = [...indexes];
  const ending = new AbortController();
  const end = (): void => ending.abort();
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  const seat = exclusiveSeat(pool);

  /** One test after the other. */
  async function work(lane: Lane): Promise<void> {
    const calls = createCallQueue({ seat, signal: ending.signal, groundwork, ahead: 1 });
    while (!ending.signal.aborted) {
      const limitMs = lane.limitMs(calls.spentMs());
      const index = limitMs > 0 ? waiting.shift() : undefined;
      if (index === undefined) return;
      rest.onStarted(index);
      calls.add([rest.callOf(index)]);
      const timer = setTimeout(lane.onHeld, momentMs);
      const { settled, ms, begun, printed: output } = await calls.next(limitMs);
      clearTimeout(timer);
      if (signal.aborted) return;
      const isLate = settled.kind === 'deadline';
      if (isLate) lane.onLate();
      const isCut = settled.kind === 'aborted' || (isLate && begun && limitMs < testMs);
      rest.onEnded(index, isCut ? null : settled, { ms, limitMs, begun, output });
    }
  }

  let lateBeside = 0;
  let isPressing = false;
  /** From now on another late test beside this one is one too many. */
  const press = (): void => {
    isPressing = true;
    if (lateBeside > 0) end();
  };
  const pressing = setTimeout(press, restMs * most);
  let beside = null as Promise<void> | null;
  async function goOnBeside(): Promise<void> {
    try {
      await work({
        limitMs: (spentMs) => Math.min(momentMs, restMs - spentMs),
        onHeld: () => {},
        onLate: () => {
          lateBeside += 1;
          if (lateBeside === enough || isPressing) end();
        },
      });
    } catch {
      // No other Python starts here; what is left is for the one at work.
    }
    if (lateBeside > 0) end();
  }

  try {
    await work({
      // Whoever begins soon has as much as the others; then there is only what is left.
      limitMs: (spentMs) => (spentMs < momentMs ? restMs : restMs - spentMs),
      onHeld: () => {
        beside ??= goOnBeside();
      },
      onLate: () => {},
    });
    press();
    await beside;
  } finally {
    clearTimeout(pressing);
    end();
    signal.removeEventListener('abort', end);
  }
  if (signal.aborted) return;
  const notBegun = { ms: 0, limitMs: 0, begun: false, output: '' };
  for (const index of waiting) rest.onEnded(index, null, notBegun);
}

/** Gives each that asks a Python of its own, whichever of the pool's two that is. */
function exclusiveSeat(pool: PythonPool): Seat {
  const taken = new Set<PythonHandle>();
  return {
    ready: () => null,
    async acquire() {
      const first = await pool.acquire();
      const free = taken.has(first) ? await pool.spare() : first;
      taken.add(free);
      return free;
    },
    replace(python) {
      taken.delete(python);
      pool.replace(python);
    },
  };
}
