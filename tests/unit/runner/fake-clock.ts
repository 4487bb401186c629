import { onTestFinished, vi } from 'vitest';

/** Turns of the real event loop in which every message between two ports has arrived. */
const turns = 30;

const turn = setImmediate;

/**
 * Does work on a clock that stands still while anything happens, and goes to the next timer when
 * nothing does. Returns what came of it, and how long it took by that clock.
 */
export async function onFakeClock<T>(
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly ms: number }> {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const started = performance.now();
  let isOver = false;
  const over = work().finally(() => (isOver = true));
  // Whoever waits for it is told of a failure; nobody is while the clock goes on.
  over.catch(() => {});
  for (;;) {
    await quiet();
    if (isOver) break;
    vi.advanceTimersToNextTimer();
  }
  return { value: await over, ms: performance.now() - started };
}

/** Lets everything happen that needs no more time. */
export async function quiet(): Promise<void> {
  for (let count = 0; count < turns; count += 1) {
    await new Promise((resolve) => {
      turn(resolve);
    });
  }
}
