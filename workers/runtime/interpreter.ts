import type { Pack } from '../../src/domain/pack.ts';
import type {
  BootReport,
  LocatePort,
  ProgramJob,
  PythonWorker,
  Reply,
  Suite,
} from '../protocol.ts';
import { addPack } from './add-pack.ts';
import { bootPython, type BootedPython, type Harness, type Surroundings } from './boot-python.ts';
import { takeCheckpoint, type Checkpoint } from './checkpoint.ts';
import { preparedInput, type Input } from './input.ts';
import { testsIn, type Loaded, type Prepared } from './loaded.ts';
import type { MemoryCopy } from './memory-copy.ts';
import { notRestored } from './not-restored.ts';
import { canSuspend } from './pending-calls.ts';
import { locateProgram, recordProgram, runProgram } from './run-program.ts';
import { judgedLimits, runLimits } from './screen.ts';
import type { PyodideParts } from './start-pyodide.ts';
import { enter } from './enter.ts';
import { telling } from './telling.ts';

/** How many there are at once where an exercise is about processes: most machines have two cores. */
const readyWorkers = 2;
/** How many turns of the microtask queue comlink takes to send an answer, and one more. */
const turnsUntilSent = 4;

/**
 * One Python interpreter that is put back to an earlier state before every call: to that after
 * boot, to that in which the tests of a suite were read and nothing of a learner's had run, or to
 * that in which a learner's text was loaded and no test had run. `harnessArchive` is a zip;
 * `snapshot` is packed memory that an earlier boot has made. What is printed goes to the page of
 * `surroundings`.
 */
export function createInterpreter(
  parts: PyodideParts,
  harnessArchive: Blob,
  snapshot: Blob | null,
  surroundings: Surroundings,
): PythonWorker {
  let started: BootedPython | null = null;
  let first: Checkpoint | null = null;
  let prepared: Prepared | null = null;
  let loaded: Loaded | null = null;
  /** What the interpreter is at now; null while and after something ran in it. */
  let current: Checkpoint | null = null;
  /** What it goes back to when the answer has left. */
  let next: Checkpoint | null = null;
  const packs = new Map<Pack, Uint8Array>();
  let last: Promise<unknown> = Promise.resolve();
  let lost: unknown = null;
  /** Ends the call at work, which will never end by itself. */
  let giveUp: (reason: unknown) => void = () => {};
  /** It could not be put back once, and is never used again. */
  let isBroken = false;

  function python(): BootedPython {
    if (!started) throw new Error('Python was not started.');
    return started;
  }

  function checkpointWith(copy: MemoryCopy): Checkpoint {
    const { pyodide, processes } = python();
    return takeCheckpoint(pyodide, copy, processes.remember());
  }

  /** As it was after boot: taken by the first call, so that nobody waits for it to be ready. */
  function booted(): Checkpoint {
    first ??= current = checkpointWith(python().copies.booted);
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
    python().threads.forget();
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

  function add(pack: Pack, archive: Uint8Array): void {
    if (packs.has(pack)) return;
    const { pyodide, harness, copies } = python();
    goTo(booted());
    current = null;
    addPack(pyodide, harness, pack, archive);
    packs.set(pack, archive);
    prepared = loaded = next = null;
    first = current = checkpointWith(copies.booted);
  }

  function prepare(suite: string): Prepared {
    if (prepared?.suite === suite) return prepared;
    const { harness, copies, processes } = python();
    goTo(booted());
    current = null;
    const listing = harness.prepare(suite);
    const checkpoint = checkpointWith(copies.prepared);
    const { stdin, capabilities } = JSON.parse(suite) as Suite;
    const isReady = canSuspend && capabilities.includes('processes');
    processes.warm(isReady ? readyWorkers : 0);
    prepared = { suite, listing, stdin, checkpoint };
    current = checkpoint;
    return prepared;
  }

  async function load(suite: string, solution: string): Promise<Loaded> {
    const { checkpoint: before, stdin } = prepare(suite);
    goTo(before);
    loaded = null;
    const { copies, terminal, threads, processes } = python();
    const discovery = await judged(preparedInput(stdin), ({ discover }) =>
      enter(discover, solution),
    );
    const isAlone = threads.count() === 0 && processes.count() === 0;
    const checkpoint = isAlone && !before.isSpent() ? checkpointWith(copies.loaded) : null;
    const position = terminal.position();
    loaded = { suite, solution, discovery, tests: testsIn(discovery), position, checkpoint };
    current = checkpoint;
    return loaded;
  }

  async function work(call: (harness: Harness) => Promise<string>): Promise<string> {
    current = null;
    const { harness, terminal } = python();
    const loss = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    try {
      const report = await Promise.race([call(harness), loss]);
      if (lost === null) return report;
    } catch (error) {
      lost ??= error;
    }
    // Python does not end what it was at any more.
    terminal.flush();
    throw lost;
  }

  /** A call that judges; its report with what was printed. */
  async function judged(
    input: Input,
    call: (harness: Harness) => Promise<string>,
  ): Promise<string> {
    const { terminal } = python();
    terminal.connect(input, judgedLimits);
    const report = JSON.parse(await work(call)) as object;
    return JSON.stringify({ ...report, output: terminal.disconnect() });
  }

  async function test(suite: string, solution: string, index: number): Promise<Reply> {
    const isLoaded = loaded?.suite === suite && loaded.solution === solution;
    const { checkpoint, tests, position } =
      isLoaded && loaded ? loaded : await load(suite, solution);
    if (checkpoint) goTo(checkpoint);
    else loaded = null;
    await python().processes.ready();
    const { stdin, checkpoint: before } = prepare(suite);
    const report = await judged(preparedInput(stdin, position), (harness) =>
      enter(harness.test, index),
    );
    // After the last test it is most likely another text that is loaded next.
    return reply(report, (index < tests - 1 && checkpoint) || before);
  }

  async function rehearse(): Promise<void> {
    goTo(booted());
    const job = python().harness.rehearsal_job();
    const { suite, solution } = JSON.parse(job) as Record<string, string>;
    if (suite === undefined || solution === undefined) return;
    const { tests } = await load(suite, solution);
    for (let index = 0; index < tests; index += 1) await test(suite, solution, index);
    goTo(booted());
  }

  /** Watches something for a moment, from a checkpoint and back to it, and shows nothing of it. */
  async function look(
    checkpoint: Checkpoint,
    stdin: string,
    watch: (harness: Harness) => Promise<string>,
  ): Promise<Reply> {
    goTo(checkpoint);
    const { terminal } = python();
    terminal.connect(preparedInput(stdin), judgedLimits);
    terminal.mute(true);
    return reply(await work(watch), checkpoint);
  }

  function locate(
    suite: string,
    solution: string,
    index: number | null,
    port: LocatePort,
  ): Promise<Reply> {
    const { checkpoint, stdin } = prepare(suite);
    return look(checkpoint, stdin, ({ locate: entry }) =>
      telling(
        (whereabouts) => port.onLine(whereabouts),
        (tell) => enter(entry, solution, index, tell),
      ),
    );
  }

  function lookAtRun(job: string, watch: () => Promise<string>): Promise<Reply> {
    const { stdin } = JSON.parse(job) as ProgramJob;
    return look(booted(), stdin, watch);
  }

  /** Runs one test once more, and looks at it. */
  const looksAtTest =
    (by: 'record' | 'cover') => (suite: string, solution: string, index: number) =>
      inTurn(() => {
        const { checkpoint, stdin } = prepare(suite);
        return look(checkpoint, stdin, (harness) => enter(harness[by], solution, index));
      });

  /** From where the next text is judged: what stands ready for that is not lost. */
  const parse = (source: string): Promise<Reply> =>
    look(prepared?.checkpoint ?? booted(), '', (harness) => enter(harness.parse, source));

  async function run(job: string): Promise<Reply> {
    const checkpoint = booted();
    goTo(checkpoint);
    const report = await work(() => runProgram(python(), job, surroundings.page));
    return reply(report, checkpoint);
  }

  async function serve(pid: number, start: Uint8Array): Promise<Reply> {
    const checkpoint = booted();
    goTo(checkpoint);
    const { terminal, processes } = python();
    terminal.connect(preparedInput(''), runLimits);
    const exitCode = await work((harness) =>
      processes.serve(pid, start, () => enter(harness.serve, pid)),
    );
    terminal.disconnect();
    return reply(exitCode, checkpoint);
  }

  /** Calls wait for one another, since a program that waits for input leaves the thread free. */
  function inTurn<T>(call: () => Promise<T>): Promise<T> {
    const answer = last.then(call);
    last = answer.then(goBack, () => {});
    return answer;
  }

  return {
    async boot({ makeSnapshot }): Promise<BootReport> {
      const onFatal = (error: unknown): void => {
        lost = error;
        giveUp(error);
      };
      const options = { harnessArchive, snapshot, makeSnapshot, surroundings, packs, onFatal };
      started = await bootPython(parts, options);
      return { interactiveInput: canSuspend, snapshot: started.snapshot };
    },
    add: (pack, archive) => inTurn(() => Promise.resolve(add(pack, archive))),
    rehearse: () => inTurn(rehearse),
    prepare: (suite) =>
      inTurn(async () => {
        const { listing } = prepare(suite);
        await python().processes.ready();
        return { report: listing, spent: false };
      }),
    discover: (suite, solution) =>
      inTurn(async () => {
        const { discovery } = await load(suite, solution);
        return { report: discovery, spent: prepare(suite).checkpoint.isSpent() };
      }),
    test: (suite, solution, index) => inTurn(() => test(suite, solution, index)),
    locate: (...call) => inTurn(() => locate(...call)),
    locateRun: (job, port) =>
      inTurn(() => lookAtRun(job, () => locateProgram(python(), job, port))),
    record: looksAtTest('record'),
    cover: looksAtTest('cover'),
    recordRun: (job) => inTurn(() => lookAtRun(job, () => recordProgram(python(), job))),
    parse: (source) => inTurn(() => parse(source)),
    run: (job) => inTurn(() => run(job)),
    serve: (...call) => inTurn(() => serve(...call)),
  };
}
