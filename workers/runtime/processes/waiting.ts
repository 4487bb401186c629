interface Waiter {
  readonly pid: number;
  /** Answers if it can; whether it did. */
  readonly attempt: () => boolean;
  readonly timer: ReturnType<typeof setTimeout> | undefined;
}

/** Requests that cannot be answered yet, the longest first. */
export interface WaitingList {
  /**
   * Attempts at once, and then with each `retry` until it succeeds or that many milliseconds have
   * gone by, null for ever.
   */
  readonly attempt: (
    pid: number,
    attempt: () => boolean,
    ms?: number | null,
    onTimeout?: () => void,
  ) => void;
  /** Something has changed. */
  readonly retry: () => void;
  readonly forget: (pid: number) => void;
}

export function createWaitingList(): WaitingList {
  const waiters = new Set<Waiter>();

  function drop(waiter: Waiter): void {
    waiters.delete(waiter);
    clearTimeout(waiter.timer);
  }

  return {
    attempt(pid, attempt, ms = null, onTimeout = () => {}) {
      if (attempt()) return;
      if (ms !== null && ms <= 0) {
        onTimeout();
        return;
      }
      const expire = (): void => {
        waiters.delete(waiter);
        onTimeout();
      };
      const timer = ms === null ? undefined : setTimeout(expire, Math.min(ms, longestTimer));
      const waiter: Waiter = { pid, attempt, timer };
      waiters.add(waiter);
    },
    retry() {
      for (const waiter of waiters) if (waiter.attempt()) drop(waiter);
    },
    forget(pid) {
      for (const waiter of waiters) if (waiter.pid === pid) drop(waiter);
    },
  };
}

/** Milliseconds; timers of more come at once. */
const longestTimer = 2 ** 31 - 1;
