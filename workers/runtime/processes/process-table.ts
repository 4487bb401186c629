import type { ChildWorker } from './child-worker.ts';
import type { Processes } from './kernel.ts';

/** The first process; the numbers of the others follow. It is what Emscripten calls its only one. */
export const firstProcess = 42;

/** Processes at a time; each takes some 60 MB. */
const most = 32;

/** Milliseconds in which a process that was killed can let go of its worker. */
const patience = 30;

/** As of a segmentation fault. */
const crashed = -11;

interface Running {
  /** Null while it waits for one. */
  worker: ChildWorker | null;
  isKilled: boolean;
  /** Its worker was let go of, or ended. */
  isOver: boolean;
}

export interface ProcessTable extends Processes {
  /** What a process runs on that is not over. */
  readonly worker: (pid: number) => ChildWorker | null;
  /** Whether a process runs on it. */
  readonly isAtWork: (worker: ChildWorker) => boolean;
  /** From now on so many workers stand ready, or are at work; with 0 none stands ready any more. */
  readonly warm: (workers: number) => void;
  /** Settles once those that stand ready have started. */
  readonly ready: () => Promise<unknown>;
  /** Ends all but the first, and forgets them. */
  readonly endAll: () => void;
}

interface TableOptions {
  readonly startWorker: () => ChildWorker;
  readonly onBegin: (pid: number, sentinel: number) => void;
  readonly onEnd: (pid: number) => void;
  /** How many there are now. */
  readonly onCount: (count: number) => void;
}

/** Who runs on which worker. A worker is kept when its process is over, for the next one. */
export function createProcessTable(options: TableOptions): ProcessTable {
  const { startWorker, onBegin, onEnd, onCount } = options;
  const running = new Map<number, Running>();
  const codes = new Map<number, number>();
  const idle: ChildWorker[] = [];
  /** Killed, and their workers not yet let go of. */
  let ending = 0;
  /** Those that wait for one of these workers. */
  const claims: ((worker: ChildWorker) => void)[] = [];
  let last = firstProcess;
  /** How many workers there are at least. */
  let least = 0;

  function replenish(): void {
    while (idle.length + running.size + ending < least) idle.push(startWorker());
  }

  async function free(): Promise<ChildWorker> {
    const ready = idle.pop();
    if (ready) return ready;
    if (ending <= claims.length) return startWorker();
    return new Promise((resolve) => {
      claims.push(resolve);
    });
  }

  /** Null for one that was ended. */
  function letGo(process: Running, worker: ChildWorker | null): void {
    if (process.isOver) return;
    process.isOver = true;
    if (process.isKilled) ending -= 1;
    const claim = claims.shift();
    if (claim) claim(worker ?? startWorker());
    else if (worker) idle.push(worker);
    replenish();
  }

  /** Nothing where it was killed before: another process may have its number by now. */
  function end(pid: number, process: Running, code: number): void {
    if (running.get(pid) !== process) return;
    running.delete(pid);
    codes.set(pid, code);
    onEnd(pid);
    onCount(running.size);
  }

  async function execute(pid: number, process: Running, start: Uint8Array): Promise<void> {
    const worker = await free();
    if (process.isKilled) {
      letGo(process, worker);
      return;
    }
    process.worker = worker;
    try {
      const { exitCode, isSpent } = await worker.serve(pid, start);
      if (isSpent) worker.terminate();
      letGo(process, isSpent ? null : worker);
      end(pid, process, exitCode);
    } catch {
      worker.terminate();
      letGo(process, null);
      end(pid, process, crashed);
    }
  }

  function kill(pid: number, signal: number): boolean {
    const process = running.get(pid);
    if (!process) return false;
    if (signal === 0) return true;
    const { worker } = process;
    process.isKilled = true;
    ending += 1;
    worker?.end(pid, -signal);
    end(pid, process, -signal);
    if (worker) {
      setTimeout(() => {
        if (process.isOver) return;
        worker.terminate();
        letGo(process, null);
      }, patience);
    }
    return true;
  }

  return {
    spawn(_parent, sentinel, start) {
      if (running.size >= most) return null;
      last += 1;
      const process = { worker: null, isKilled: false, isOver: false };
      running.set(last, process);
      onBegin(last, sentinel);
      onCount(running.size);
      void execute(last, process, start);
      return last;
    },
    kill,
    exit(pid, code) {
      const process = running.get(pid);
      process?.worker?.end(pid, code);
      if (process) end(pid, process, code);
    },
    exitCode: (pid) => codes.get(pid) ?? null,
    worker: (pid) => running.get(pid)?.worker ?? null,
    isAtWork: (worker) => [...running.values()].some((process) => process.worker === worker),
    warm(workers) {
      least = workers;
      replenish();
      if (workers === 0) for (const worker of idle.splice(0)) worker.terminate();
    },
    ready: () => Promise.all(idle.map(({ started }) => started)),
    endAll() {
      for (const pid of running.keys()) kill(pid, 9);
      codes.clear();
      last = firstProcess;
    },
  };
}
