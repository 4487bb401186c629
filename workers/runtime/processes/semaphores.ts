import { createWaitingList, type WaitingList } from './waiting.ts';

interface Semaphore {
  value: number;
  readonly maximum: number;
}

/** Semaphores, by numbers that the processes choose. */
export interface Semaphores {
  readonly create: (number: number, value: number, maximum: number) => void;
  /** Whether it was acquired within that many milliseconds, null for ever. */
  readonly acquire: (
    pid: number,
    number: number,
    ms: number | null,
    answer: (isAcquired: boolean) => void,
  ) => void;
  /** False where it has its greatest value. */
  readonly release: (number: number) => boolean;
  readonly value: (number: number) => number;
  readonly forget: (pid: number) => void;
  readonly remember: () => () => void;
}

export function createSemaphores(): Semaphores {
  let semaphores = new Map<number, Semaphore>();
  const lists = new Map<number, WaitingList>();

  function at(number: number): Semaphore {
    const found = semaphores.get(number);
    if (!found) throw new Error(`there is no semaphore ${number}`);
    return found;
  }

  function list(number: number): WaitingList {
    const waiting = lists.get(number) ?? createWaitingList();
    lists.set(number, waiting);
    return waiting;
  }

  return {
    create(number, value, maximum) {
      semaphores.set(number, { value, maximum });
    },
    acquire(pid, number, ms, answer) {
      const semaphore = at(number);
      const attempt = (): boolean => {
        if (semaphore.value === 0) return false;
        semaphore.value -= 1;
        answer(true);
        return true;
      };
      list(number).attempt(pid, attempt, ms, () => answer(false));
    },
    release(number) {
      const semaphore = at(number);
      if (semaphore.value >= semaphore.maximum) return false;
      semaphore.value += 1;
      list(number).retry();
      return true;
    },
    value: (number) => at(number).value,
    forget(pid) {
      for (const waiting of lists.values()) waiting.forget(pid);
    },
    remember() {
      const kept = structuredClone(semaphores);
      return () => {
        semaphores = structuredClone(kept);
        lists.clear();
      };
    },
  };
}
