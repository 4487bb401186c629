import { deferred } from '../domain/deferred.ts';

/** A time limit in milliseconds that can be paused, as while a program waits for the learner. */
export interface Deadline {
  readonly passed: Promise<void>;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Milliseconds so far without those of the pauses; null while it is paused. */
  readonly spentMs: () => number | null;
  /** Ends the timer; `passed` then never settles. */
  readonly cancel: () => void;
}

export function createDeadline(ms: number): Deadline {
  let left = ms;
  let since = 0;
  let isPaused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = deferred<void>();
  const resume = (): void => {
    since = performance.now();
    isPaused = false;
    timer = setTimeout(passed.resolve, left);
  };
  const pause = (): void => {
    clearTimeout(timer);
    isPaused = true;
    left -= performance.now() - since;
  };
  const spentMs = (): number | null => (isPaused ? null : ms - left + performance.now() - since);
  resume();
  return { passed: passed.promise, pause, resume, spentMs, cancel: () => clearTimeout(timer) };
}
