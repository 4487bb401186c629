import type { PyCallable, PyProxy } from 'pyodide/ffi';
import type { Pack } from '../../src/domain/pack.ts';
import { createCodeRunner, type CodeRunner, type Monitoring } from './code-runner.ts';
import { protectFiles } from './file-system.ts';
import { withLock } from './interpreter-lock.ts';
import { createLoopWatch } from './loop-watch.ts';
import { createPagedCopy, createWholeCopy, type MemoryCopy } from './memory-copy.ts';
import { createPageDigest } from './page-digest.ts';
import type { PageLink } from './page-link.ts';
import { canSuspend } from './pending-calls.ts';
import type { PyodideInternals } from './pyodide-internals.ts';
import { createMailbox } from './processes/mailbox.ts';
import type { SpawnedWorker } from './processes/child-worker.ts';
import type { ParentLink } from './processes/parent-link.ts';
import { createProcesses, type Processes } from './processes/processes.ts';
import { packSnapshot, unpackSnapshot } from './packed-snapshot.ts';
import { limitStack } from './stack.ts';
import { startPyodide, type PyodideParts } from './start-pyodide.ts';
import type { SystemHooks } from './system-calls.ts';
import { createTerminal, type Terminal } from './terminal.ts';
import { createThreads, type Threads } from './threads.ts';

const archive = '/harness.zip';

/** As many processors as Python is told of: programs start a process for each. */
const mostProcessors = 8;

/** `harness/boot.py`: the entry points take and give JSON text. */
export interface Harness extends PyProxy, Monitoring {
  /** {suite, solution} as JSON text. */
  readonly rehearsal_job: () => string;
  readonly prepare: (suite: string) => string;
  readonly add_pack: (archive: string, folder: string, modules: string) => void;
  readonly discover: PyCallable;
  readonly test: PyCallable;
  readonly locate: PyCallable;
  readonly watch_program: PyCallable;
  readonly record: PyCallable;
  readonly cover: PyCallable;
  readonly parse: PyCallable;
  readonly begin_recorded_program: PyCallable;
  readonly recorded: PyCallable;
  readonly located: PyCallable;
  readonly begin_program: PyCallable;
  readonly end_program: PyCallable;
  readonly begin_example: PyCallable;
  readonly end_example: PyCallable;
  readonly leave_program: PyCallable;
  readonly serve: PyCallable;
  readonly settle: () => void;
  readonly seal: (
    archive: string,
    protectStack: () => void,
    widenStack: () => void,
    narrowStack: () => void,
    mute: (isMuted: boolean) => void,
    spawnThread: Threads['spawn'],
    preemptWith: Threads['preemptWith'],
    hasThreads: boolean,
    processors: number,
  ) => void;
}

/** The first two are what another text meets, and are copied whole; the third is for its own tests. */
export interface Copies {
  readonly booted: MemoryCopy;
  readonly prepared: MemoryCopy;
  readonly loaded: MemoryCopy;
}

export interface BootedPython {
  readonly pyodide: PyodideInternals;
  readonly harness: Harness;
  readonly copies: Copies;
  readonly terminal: Terminal;
  readonly threads: Threads;
  readonly processes: Processes;
  readonly code: CodeRunner;
  /** Packed, where it was made. */
  readonly snapshot: Blob | null;
}

/** What is around an interpreter. */
export interface Surroundings {
  readonly page: PageLink;
  /** Of the worker that has started this one for a process of its own; silent where the page did. */
  readonly parent: ParentLink;
  /** Starts from that memory, packed; null for none. */
  readonly spawnWorker: (snapshot: Blob | null) => SpawnedWorker;
}

interface BootOptions {
  /** A zip. */
  readonly harnessArchive: Blob;
  /** Packed memory that an earlier boot has made. */
  readonly snapshot: Blob | null;
  readonly makeSnapshot: boolean;
  readonly surroundings: Surroundings;
  /** Those that were added so far. */
  readonly packs: ReadonlyMap<Pack, Uint8Array>;
  readonly onFatal: (error: unknown) => void;
}

/** Starts Python with the harness, and takes everything away that learner code must not reach. */
export async function bootPython(
  parts: PyodideParts,
  { harnessArchive, snapshot, makeSnapshot, surroundings, packs, onFatal }: BootOptions,
): Promise<BootedPython> {
  let hooks: SystemHooks | null = null;
  const kept = snapshot && unpackSnapshot(await snapshot.arrayBuffer());
  const makes = makeSnapshot && !kept;
  const started = await startPyodide(parts, {
    snapshot: kept,
    makeSnapshot: makes,
    hooks: () => hooks,
  });
  const { pyodide, memory, exports, entrances, constantsEnd, closeBridge } = started;
  const { _module: module, _api: api, FS: fs } = pyodide;
  api.on_fatal = onFatal;
  // Pyodide waits for a shallow stack; every call here is a message's, and its stack is shallow.
  api.scheduleCallback = (callback) => callback();
  if (!kept) addHarness(pyodide, new Uint8Array(await harnessArchive.arrayBuffer()));
  const made = makes ? new Blob([packSnapshot(pyodide.makeMemorySnapshot())]) : null;

  const watchLoops = createLoopWatch(module);
  const terminal = createTerminal(fs, surroundings.page, watchLoops());
  const threads = createThreads(module, exports, {
    entrances,
    watchLoops: watchLoops(),
    onLost: onFatal,
  });
  const mailbox = createMailbox(module, watchLoops());
  const processes = createProcesses({
    mailbox,
    parent: surroundings.parent,
    spawnWorker: () => surroundings.spawnWorker(made ?? (kept && snapshot)),
    packs,
    onPrinted: terminal.take,
  });
  const waitForLine = async (): Promise<null> => {
    await withLock(exports, terminal.wait);
    return null;
  };
  hooks = {
    pass: terminal.pass,
    read: mailbox.read,
    write: mailbox.write,
    pendingRead: (fd, ...call) =>
      threads.pendingRead(fd, ...call) ??
      mailbox.pendingRead(fd, ...call) ??
      (terminal.mustWait(fd) ? waitForLine : null),
    isPreempted: () => mailbox.isTurnDue() || threads.isSliceOver(),
    async preempt() {
      if (mailbox.isTurnDue()) await mailbox.turn();
      else await threads.preempt();
    },
  };
  const stack = limitStack(module, parts.stack);
  const harness = pyodide.pyimport('harness.boot') as Harness;
  const code = createCodeRunner(exports, {
    entrances,
    protectStack: stack.protect,
    monitoring: harness,
  });
  harness.seal(
    archive,
    stack.protect,
    stack.widen,
    stack.narrow,
    terminal.mute,
    threads.spawn,
    threads.preemptWith,
    canSuspend,
    Math.min(navigator.hardwareConcurrency, mostProcessors),
  );
  protectFiles(fs);
  closeBridge();
  const copies = {
    booted: createWholeCopy(),
    prepared: createWholeCopy(),
    loaded: createPagedCopy(createPageDigest(memory), constantsEnd),
  };
  return { pyodide, harness, copies, terminal, threads, processes, code, snapshot: made };
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
