import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type { BootReport, Discovery, ProgramPort, PythonWorker, Reply } from '../protocol.ts';
import { rememberFiles } from './file-system.ts';
import type { PyodideInternals, PyodideModule } from './pyodide-internals.ts';
import { rememberMemory, type Memory } from './rewind.ts';
import { protectStack } from './stack.ts';
import { startPyodide, type PyodideParts } from './start-pyodide.ts';

const archive = '/harness.zip';

/** `harness/boot.py`: the entry points take and give JSON text. */
interface Harness extends PyProxy {
  readonly prepare: (suite: string) => string;
  readonly discover: PyCallable;
  readonly test: PyCallable;
  readonly locate: PyCallable;
  readonly program: PyCallable;
  readonly seal: (archive: string, protectStack: () => void) => void;
}

interface Started {
  readonly harness: Harness;
  readonly module: PyodideModule;
  readonly restoreFiles: () => void;
  /** Memory as it was after boot. */
  readonly booted: Memory;
}

/** Memory in which the tests of a suite were read; `listing` is JSON text. */
interface Prepared {
  readonly suite: string;
  readonly memory: Memory;
  readonly listing: string;
}

interface Loaded {
  readonly suite: string;
  readonly solution: string;
  readonly hasTests: boolean;
}

/** JavaScript Promise Integration: without it Python cannot wait for the page. */
const canSuspend = 'Suspending' in WebAssembly;

/**
 * One Python interpreter that is put back to an earlier state before every call: to that after
 * boot, or to that in which the tests of a suite were read and nothing of a learner's had run.
 * `harnessArchive` is a zip; `snapshot` is memory that an earlier boot has made.
 */
export function createInterpreter(
  parts: PyodideParts,
  harnessArchive: Uint8Array,
  snapshot: Uint8Array | null,
): PythonWorker {
  let started: Started | null = null;
  let prepared: Prepared | null = null;
  /** What `discover` has loaded, as long as nothing has run since. */
  let loaded: Loaded | null = null;
  /** What the interpreter's memory equals now; null while and after something ran in it. */
  let current: Memory | null = null;
  let calls = 0;
  let last: Promise<unknown> = Promise.resolve();
  let lost: unknown = null;

  function python(): Started {
    if (!started) throw new Error('Python was not started.');
    return started;
  }

  function restore(memory: Memory): void {
    if (current === memory) return;
    python().restoreFiles();
    memory.rewind();
    current = memory;
  }

  function prepare(suite: string): Prepared {
    if (prepared?.suite === suite) return prepared;
    const { booted, harness, module } = python();
    restore(booted);
    current = null;
    const listing = harness.prepare(suite);
    const memory = rememberMemory(module);
    prepared = { suite, memory, listing };
    current = memory;
    return prepared;
  }

  /** Calls wait for one another, since a program that waits for input leaves the thread free. */
  function inTurn<T>(call: () => Promise<T>): Promise<T> {
    const answer = last.then(call);
    last = answer.catch(() => {});
    return answer;
  }

  async function work(call: (harness: Harness) => Promise<string>): Promise<string> {
    calls += 1;
    current = null;
    loaded = null;
    const report = await call(python().harness);
    if (lost !== null) throw lost;
    return report;
  }

  /** Ends a call: the rewind overlaps the page's work, unless the next call is waiting already. */
  function reply(memory: Memory, report: string): Reply {
    const spent = memory.isSpent();
    const call = calls;
    if (!spent) setTimeout(() => call === calls && restore(memory));
    return { report, spent };
  }

  async function run(job: string, port: ProgramPort): Promise<Reply> {
    const memory = python().booted;
    restore(memory);
    const ask = canSuspend ? () => port.readLine() : undefined;
    const report = await work(({ program }) =>
      telling(
        (event) => port.onEvent(event),
        (emit) => enter(program, job, emit, ask),
      ),
    );
    return reply(memory, report);
  }

  return {
    async boot({ makeSnapshot }): Promise<BootReport> {
      const pyodide = await startPyodide(parts, { snapshot, makeSnapshot });
      pyodide._api.on_fatal = (error) => (lost = error);
      // Pyodide waits for a shallow stack; every call here is a message's, and its stack is shallow.
      pyodide._api.scheduleCallback = (callback) => callback();
      if (!snapshot) addHarness(pyodide, harnessArchive);
      const made = makeSnapshot ? pyodide.makeMemorySnapshot() : null;
      const harness = pyodide.pyimport('harness.boot') as Harness;
      harness.seal(archive, protectStack(pyodide._module, canSuspend ? 'suspendable' : 'plain'));
      const restoreFiles = rememberFiles(pyodide.FS);
      const booted = rememberMemory(pyodide._module);
      started = { harness, module: pyodide._module, restoreFiles, booted };
      current = booted;
      return { interactiveInput: canSuspend, snapshot: made };
    },
    prepare: (suite) =>
      inTurn(() => Promise.resolve({ report: prepare(suite).listing, spent: false })),
    discover: (suite, solution) =>
      inTurn(async () => {
        const { memory } = prepare(suite);
        restore(memory);
        const report = await work(({ discover }) => enter(discover, solution));
        const { kind } = JSON.parse(report) as Discovery;
        loaded = { suite, solution, hasTests: kind === 'found' };
        return { report, spent: memory.isSpent() };
      }),
    test: (suite, solution, index) =>
      inTurn(async () => {
        const { memory } = prepare(suite);
        if (loaded?.suite !== suite || loaded.solution !== solution) restore(memory);
        else if (!loaded.hasTests) return { report: 'null', spent: false };
        return reply(memory, await work(({ test }) => enter(test, solution, index)));
      }),
    locate: (suite, solution, index, port) =>
      inTurn(async () => {
        const { memory } = prepare(suite);
        restore(memory);
        const report = await work(({ locate }) =>
          telling(
            (frame) => port.onLine(frame),
            (tell) => enter(locate, solution, index, tell),
          ),
        );
        return reply(memory, report);
      }),
    run: (job, port) => inTurn(() => run(job, port)),
  };
}

/**
 * A call that tells something as it goes. That has a port of its own, so the last must have arrived
 * before the report leaves.
 */
async function telling(
  tell: (text: string) => unknown,
  call: (emit: (text: string) => void) => Promise<string>,
): Promise<string> {
  let delivered: unknown = null;
  const report = await call((text) => {
    delivered = tell(text);
  });
  await delivered;
  return report;
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
  pyodide.pyimport('harness.boot').destroy();
}
