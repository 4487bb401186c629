import type { Entrances } from './entrances.ts';
import type { PyodideModule } from './pyodide-internals.ts';
import { promising, type ReadCall } from './pending-calls.ts';

/** CPython's own functions; states and objects are addresses. */
interface CPython {
  readonly malloc: (bytes: number) => number;
  readonly free: (address: number) => void;
  readonly Py_IncRef: (object: number) => void;
  readonly Py_DecRef: (object: number) => void;
  readonly PyLong_AsLong: (object: number) => number;
  readonly PyInterpreterState_Get: () => number;
  readonly PyThreadState_New: (interpreter: number) => number;
  readonly PyThreadState_DeleteCurrent: () => void;
  readonly PyEval_SaveThread: () => number;
  readonly PyEval_RestoreThread: (state: number) => void;
}

/** `os.read` of this descriptor by Python goes on with another thread: that of the number read for. */
const switchDescriptor = 1_000_000;

/**
 * Bytes of C stack that a thread has, and those that Python may use of them: CPython's own bound on
 * calls stops sooner in a program's functions, and one that a stack cuts off raises RecursionError.
 */
const stackRoom = 256 * 1024;
const stackUsable = 240_000;

/**
 * Times that Python passes by in its loops and calls, each of them fifty rounds, before another
 * thread has its turn: some 5 ms, as natively, but the same number every time.
 */
const slice = 400;

/** EBADF, as WASI numbers it. */
const badDescriptor = 8;

/** The main thread has the number 0. */
const main = 0;

interface Thread {
  /** Goes on with it; null while it runs. */
  resume: (() => void) | null;
}

/**
 * The threads of one interpreter, of which one runs: each has a stack of the engine's (JSPI), one of
 * C's in memory that is its own, and a thread state of CPython's. Nothing here decides who is next;
 * the scheduler in `harness/threads/` does.
 */
export interface Threads {
  /**
   * Makes a thread that calls a function of Python, by its address; it begins when it is switched to.
   * What the function returns is the number of the thread that goes on when it is over. Returns the
   * new thread's number, or -1 where there is no memory for it.
   */
  readonly spawn: (callable: number) => number;
  /**
   * From here on, whoever runs for longer than a slice makes way for that thread of the scheduler's,
   * but not while the byte at that address is not 0.
   */
  readonly preemptWith: (number: number, maskAddress: number) => void;
  /** What a read waits for that is a switch, and its answer; null where it is a plain read. */
  readonly pendingRead: (...call: Parameters<ReadCall>) => (() => Promise<number>) | null;
  /** Python passes by in a loop or a call; whether its slice is over. */
  readonly isSliceOver: () => boolean;
  readonly preempt: () => Promise<void>;
  /** Threads but for the main one and the scheduler's that are not over. */
  readonly count: () => number;
  /** Memory was put back to where none of them was. */
  readonly forget: () => void;
}

interface ThreadsParts {
  readonly entrances: Entrances;
  /** Has Python pass by from within its loops. */
  readonly watchLoops: (isWatching: boolean) => void;
  /** The interpreter is lost, and what waits for the thread that was at work waits in vain. */
  readonly onLost: (error: unknown) => void;
}

/** What a thread is made of; addresses but for its number. */
interface Begun {
  readonly number: number;
  readonly state: number;
  readonly stack: number;
  readonly callable: number;
}

/** What the interpreter does not have: a stack of its own, for each thread but the main one. */
export function createThreads(
  module: PyodideModule,
  exports: WebAssembly.Exports,
  { entrances, watchLoops, onLost }: ThreadsParts,
): Threads {
  const python = exports as unknown as CPython;
  const call = promising(entrances.PyObject_CallNoArgs);
  // What a thread leaves may have finalizers, a connection in a `threading.local` for one. They are
  // Python, which may have to wait for the page as any other.
  const letGo = promising(entrances.Py_DecRef);
  const clear = promising(entrances.PyThreadState_Clear);
  let threads: Map<number, Thread>;
  let idleStacks: number[];
  let current: Thread;
  let lastNumber: number;
  let preemptor: number;
  let mask: number;
  let passed: number;
  forget();

  function forget(): void {
    current = { resume: null };
    threads = new Map([[main, current]]);
    idleStacks = [];
    lastNumber = main;
    preemptor = main;
    mask = 0;
    passed = 0;
    watchLoops(false);
  }

  /** Executes what a thread is there for, from its first turn to its end. */
  async function execute({ number, state, stack, callable }: Begun): Promise<void> {
    const top = (stack + stackRoom) & ~15;
    module.stackRestore(top);
    python.PyEval_RestoreThread(state);
    module._PyUnstable_ThreadState_SetStackProtection(state, top - stackUsable, stackUsable);
    const next = await call(callable);
    const goesOn = next === 0 ? main : python.PyLong_AsLong(next);
    python.Py_DecRef(next);
    await letGo(callable);
    await clear(state);
    python.PyThreadState_DeleteCurrent();
    idleStacks.push(stack);
    threads.delete(number);
    wake(goesOn);
  }

  function wake(number: number): void {
    const thread = threads.get(number);
    if (!thread?.resume) throw new Error(`thread ${number} cannot go on`);
    const { resume } = thread;
    thread.resume = null;
    current = thread;
    passed = 0;
    resume();
  }

  async function park(next: number): Promise<void> {
    const me = current;
    const stackPointer = module.stackSave();
    const turn = new Promise<void>((resolve) => {
      me.resume = resolve;
    });
    wake(next);
    await turn;
    module.stackRestore(stackPointer);
  }

  return {
    spawn(callable) {
      const stack = idleStacks.pop() ?? python.malloc(stackRoom);
      const state = stack && python.PyThreadState_New(python.PyInterpreterState_Get());
      if (state === 0) {
        python.free(stack);
        return -1;
      }
      python.Py_IncRef(callable);
      lastNumber += 1;
      const number = lastNumber;
      const begin = (): void => {
        execute({ number, state, stack, callable }).catch(onLost);
      };
      threads.set(number, { resume: () => queueMicrotask(begin) });
      watchLoops(true);
      return number;
    },
    preemptWith(number, maskAddress) {
      preemptor = number;
      mask = maskAddress;
    },
    pendingRead(fd, buffers, _count, read) {
      if (fd !== switchDescriptor) return null;
      const words = new DataView(module.HEAPU8.buffer);
      const next = words.getUint32(buffers + 4, true);
      if (threads.get(next)?.resume == null) return () => Promise.resolve(badDescriptor);
      return async () => {
        await park(next);
        new DataView(module.HEAPU8.buffer).setUint32(read, 0, true);
        return 0;
      };
    },
    isSliceOver() {
      if (preemptor === main || threads.get(preemptor)?.resume == null) return false;
      passed += 1;
      return passed >= slice && module.HEAPU8[mask] === 0;
    },
    async preempt() {
      const state = python.PyEval_SaveThread();
      await park(preemptor);
      // Whoever let it go on was in the scheduler, and this thread is not.
      module.HEAPU8[mask] = 0;
      python.PyEval_RestoreThread(state);
    },
    count: () => Math.max(0, threads.size - 2),
    forget,
  };
}
