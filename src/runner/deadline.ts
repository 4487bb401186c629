import { deferred } from './deferred.ts';

/** A time limit in milliseconds that can be paused, as while a program waits for the learner. */
export interface Deadline {
  readonly passed: Promise<void>;
  readonly pause: () => void;
  readonly resume: () => void;
  /** Ends the timer; `passed` then never settles. */
  readonly cancel: () => void;
}

export function createDeadline(ms: number): Deadline {
  let left = ms;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = deferred<void>();
  const resume = (): void => {
    since = performance.now();
    timer = setTimeout(passed.resolve, left);
  };
  const pause = (): void => {
    clearTimeout(timer);
    left -= performance.now() - since;
  };
  resume();
  return { passed: passed.promise, pause, resume, cancel: () => clearTimeout(timer) };
}
