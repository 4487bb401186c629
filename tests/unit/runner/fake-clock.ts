import { onTestFinished, vi } from 'vitest';

/** Turns of the real event loop in which every message between two ports has arrived. */
const turns = 30;

const turn = setImmediate;

/** A clock that stands still but in `timed`; until the test has finished. */
export function installFakeClock(): void {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'],
  });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/**
 * Goes on to the next timer whenever nothing happens any more, until the promise has settled. Returns
 * its value, and how long it took by the fake clock.
 */
export async function timed<T>(
  promise: Promise<T>,
): Promise<{ readonly value: T; readonly ms: number }> {
  const started = performance.now();
  let isOver = false;
  const over = promise.finally(() => (isOver = true));
  // Whoever waits for it is told of a failure; nobody does while the clock goes on.
  over.catch(() => {});
  for (;;) {
    await quiet();
    if (isOver) break;
    vi.advanceTimersToNextTimer();
  }
  return { value: await over, ms: performance.now() - started };
}

/** Lets time go by, and everything happen in it. */
export async function pass(ms: number): Promise<void> {
  await timed(
    new Promise((resolve) => {
      setTimeout(resolve, ms);
    }),
  );
}

/** Lets everything happen that needs no time. */
export async function quiet(): Promise<void> {
  for (let count = 0; count < turns; count += 1) {
    await new Promise((resolve) => {
      turn(resolve);
    });
  }
}
