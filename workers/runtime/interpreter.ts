import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type {
  BootReport,
  CallErrorName,
  Discovery,
  LocatePort,
  ProgramPort,
  PythonWorker,
  Reply,
} from '../protocol.ts';
import { takeCheckpoint, type Checkpoint } from './checkpoint.ts';
import { protectFiles } from './file-system.ts';
import { createPagedCopy, createWholeCopy, type MemoryCopy } from './memory-copy.ts';
import { createPageDigest } from './page-digest.ts';
import type { PyodideInternals } from './pyodide-internals.ts';
import { packSnapshot, unpackSnapshot } from './packed-snapshot.ts';
import { limitStack } from './stack.ts';
import { startPyodide, type PyodideParts } from './start-pyodide.ts';
import { telling } from './telling.ts';

const archive = '/harness.zip';

/** `harness/boot.py`: the entry points take and give JSON text. */
interface Harness extends PyProxy {
  /** {suite, solution} as JSON text. */
  readonly rehearsal_job: () => string;
  readonly prepare: (suite: string) => string;
  readonly discover: PyCallable;
  readonly test: PyCallable;
  readonly locate: PyCallable;
  readonly locate_program: PyCallable;
  readonly program: PyCallable;
  readonly settle: () => void;
  readonly seal: (
    archive: string,
    protectStack: () => void,
    widenStack: () => void,
    narrowStack: () => void,
  ) => void;
}

interface Started {
  readonly pyodide: PyodideInternals;
  readonly harness: Harness;
  readonly copies: Copies;
}

/** The first two are what another text meets, and are copied whole; the third is for its own tests. */
interface Copies {
  readonly booted: MemoryCopy;
  readonly prepared: MemoryCopy;
  readonly loaded: MemoryCopy;
}

/** The tests of a suite have been read; `listing` is JSON text. */
interface Prepared {
  readonly suite: string;
  readonly listing: string;
  readonly checkpoint: Checkpoint;
}

/** A learner's text and the tests have been loaded; `discovery` is JSON text. */
interface Loaded {
  readonly suite: string;
  readonly solution: string;
  readonly discovery: string;
  readonly tests: number;
  /** Null where it has taken so much memory that going back to it costs more than a new worker. */
  readonly checkpoint: Checkpoint | null;
}

/** How many turns of the microtask queue comlink takes to send an answer, and one more. */
const turnsUntilSent = 4;

/** JavaScript Promise Integration: without it Python cannot wait for the page. */
const canSuspend = 'Suspending' in WebAssembly;

/**
 * One Python interpreter that is put back to an earlier state before every call: to that after
 * boot, to that in which the tests of a suite were read and nothing of a learner's had run, or to
 * that in which a learner's text was loaded and no test had run. `harnessArchive` is a zip;
 * `snapshot` is packed memory that an earlier boot has made.
 */
export function createInterpreter(
  parts: PyodideParts,
  harnessArchive: Uint8Array,
  snapshot: Uint8Array | null,
): PythonWorker {
  let started: Started | null = null;
  let first: Checkpoint | null = null;
  let prepared: Prepared | null = null;
  let loaded: Loaded | null = null;
  /** What the interpreter is at now; null while and after something ran in it. */
  let current: Checkpoint | null = null;
  /** What it goes back to when the answer has left. */
  let next: Checkpoint | null = null;
  let last: Promise<unknown> = Promise.resolve();
  let lost: unknown = null;
  /** It could not be put back once, and is never used again. */
  let isBroken = false;

  function python(): Started {
    if (!started) throw new Error('Python was not started.');
    return started;
  }

  /** As it was after boot: taken by the first call, so that nobody waits for it to be ready. */
  function booted(): Checkpoint {
    const { pyodide, copies } = python();
    first ??= current = takeCheckpoint(pyodide, copies.booted);
    return first;
  }

  /** Ends a call, which nobody makes wait for the way back. */
  function reply(report: string, checkpoint: Checkpoint | null): Reply {
    next = checkpoint;
    return { report, spent: checkpoint?.isSpent() ?? true };
  }

  function goTo(checkpoint: Checkpoint): void {
    if (current === checkpoint) return;
    current = null;
    isBroken ||= !checkpoint.restore();
    if (isBroken) throw notRestored();
    current = checkpoint;
  }

  async function goBack(): Promise<void> {
    for (let turn = 0; turn < turnsUntilSent; turn += 1) await Promise.resolve();
    if (next === null) return;
    try {
      goTo(next);
    } catch {
      // The next call is told.
    }
    next = null;
  }

  function prepare(suite: string): Prepared {
    if (prepared?.suite === suite) return prepared;
    const { pyodide, harness, copies } = python();
    goTo(booted());
    current = null;
    const listing = harness.prepare(suite);
    const checkpoint = takeCheckpoint(pyodide, copies.prepared);
    prepared = { suite, listing, checkpoint };
    current = checkpoint;
    return prepared;
  }

  async function load(suite: string, solution: string): Promise<Loaded> {
    const { checkpoint: before } = prepare(suite);
    goTo(before);
    loaded = null;
    const discovery = await work(({ discover }) => enter(discover, solution));
    const { pyodide, copies } = python();
    const checkpoint = before.isSpent() ? null : takeCheckpoint(pyodide, copies.loaded);
    loaded = { suite, solution, discovery, tests: testsIn(discovery), checkpoint };
    current = checkpoint;
    return loaded;
  }

  async function work(call: (harness: Harness) => Promise<string>): Promise<string> {
    current = null;
    const report = await call(python().harness);
    if (lost !== null) throw lost;
    return report;
  }

  async function test(suite: string, solution: string, index: number): Promise<Reply> {
    const isLoaded = loaded?.suite === suite && loaded.solution === solution;
    const { checkpoint, tests } = isLoaded && loaded ? loaded : await load(suite, solution);
    if (checkpoint) goTo(checkpoint);
    const report = await work((harness) => enter(harness.test, index));
    // After the last test it is most likely another text that is loaded next.
    return reply(report, index === tests - 1 ? prepare(suite).checkpoint : checkpoint);
  }

  async function rehearse(): Promise<void> {
    goTo(booted());
    const { suite, solution } = JSON.parse(python().harness.rehearsal_job()) as Record<
      string,
      string
    >;
    if (suite === undefined || solution === undefined) return;
    const { tests } = await load(suite, solution);
    for (let index = 0; index < tests; index += 1) await test(suite, solution, index);
    goTo(booted());
  }

  async function run(job: string, port: ProgramPort): Promise<Reply> {
    const checkpoint = booted();
    goTo(checkpoint);
    const report = await work(({ program }) =>
      telling(
        (event) => port.onEvent(event),
        (emit, answered) => {
          const ask = (): Promise<string | null> => port.readLine().finally(answered);
          return enter(program, job, emit, canSuspend ? ask : undefined);
        },
      ),
    );
    return reply(report, checkpoint);
  }

  /** Watches something for a moment, from a checkpoint and back to it. */
  async function look(
    checkpoint: Checkpoint,
    port: LocatePort,
    watch: (harness: Harness, tell: (frame: unknown) => void) => Promise<string>,
  ): Promise<Reply> {
    goTo(checkpoint);
    const report = await work((harness) =>
      telling(
        (frame) => port.onLine(frame),
        (tell) => watch(harness, tell),
      ),
    );
    return reply(report, checkpoint);
  }

  /** Calls wait for one another, since a program that waits for input leaves the thread free. */
  function inTurn<T>(call: () => Promise<T>): Promise<T> {
    const answer = last.then(call);
    last = answer.then(goBack, () => {});
    return answer;
  }

  return {
    async boot({ makeSnapshot }): Promise<BootReport> {
      const { pyodide, memory, constantsEnd, closeBridge } = await startPyodide(parts, {
        snapshot: snapshot && unpackSnapshot(snapshot),
        makeSnapshot,
      });
      pyodide._api.on_fatal = (error) => (lost = error);
      // Pyodide waits for a shallow stack; every call here is a message's, and its stack is shallow.
      pyodide._api.scheduleCallback = (callback) => callback();
      if (!snapshot) addHarness(pyodide, harnessArchive);
      const made = makeSnapshot ? packSnapshot(pyodide.makeMemorySnapshot()) : null;
      const harness = pyodide.pyimport('harness.boot') as Harness;
      const stack = limitStack(pyodide._module, canSuspend ? 'suspendable' : 'plain');
      harness.seal(archive, stack.protect, stack.widen, stack.narrow);
      protectFiles(pyodide.FS);
      closeBridge();
      const copies = {
        booted: createWholeCopy(),
        prepared: createWholeCopy(),
        loaded: createPagedCopy(createPageDigest(memory), constantsEnd),
      };
      started = { pyodide, harness, copies };
      return { interactiveInput: canSuspend, snapshot: made };
    },
    rehearse: () => inTurn(rehearse),
    prepare: (suite) =>
      inTurn(() => Promise.resolve({ report: prepare(suite).listing, spent: false })),
    discover: (suite, solution) =>
      inTurn(async () => {
        const { discovery, checkpoint } = await load(suite, solution);
        return { report: discovery, spent: checkpoint === null };
      }),
    test: (suite, solution, index) => inTurn(() => test(suite, solution, index)),
    locate: (suite, solution, index, port) =>
      inTurn(() =>
        look(prepare(suite).checkpoint, port, ({ locate }, tell) =>
          enter(locate, solution, index, tell),
        ),
      ),
    locateRun: (job, port) =>
      inTurn(() =>
        look(booted(), port, ({ locate_program: locate }, tell) => enter(locate, job, tell)),
      ),
    run: (job, port) => inTurn(() => run(job, port)),
  };
}

function notRestored(): Error {
  const name: CallErrorName = 'NotRestored';
  return Object.assign(new Error('Python could not be put back.'), { name });
}

function testsIn(discovery: string): number {
  const found = JSON.parse(discovery) as Discovery;
  return found.kind === 'found' ? found.tests.length : 0;
}

/** Calls an entry point on a stack that can wait for the page, which also is the larger one. */
async function enter(entry: PyCallable, ...parameters: readonly unknown[]): Promise<string> {
  const report: unknown = canSuspend
    ? await entry.callPromising(...parameters)
    : entry(...parameters);
  return String(report);
}

function addHarness(pyodide: PyodideInternals, harnessArchive: Uint8Array): void {
  pyodide.FS.writeFile(archive, harnessArchive);
  const path = pyodide.pyimport('sys.path') as PyProxy & { append(entry: string): void };
  path.append(archive);
  path.destroy();
  const harness = pyodide.pyimport('harness.boot') as Harness;
  harness.settle();
  harness.destroy();
}
