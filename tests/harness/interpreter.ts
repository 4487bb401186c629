import type { Discovery, Listing, ProgramJob, Suite, TestReport } from '../../workers/protocol.ts';
import type { RunEvent, RunOutcome } from '../../src/domain/run.ts';
import { createDeadline } from '../../src/runner/deadline.ts';
import type { Listener, PythonHandle } from '../../src/runner/python-handle.ts';
import type { Capability } from '../../src/domain/exercise.ts';
import { packsNeeded } from '../../src/domain/pack.ts';
import { readPack } from '../../scripts/grade/read-pack.ts';
import { typedAhead } from './typed-ahead.ts';
import { prepareThreads } from '../../scripts/grade/python-threads.ts';

/** The harness's entry points in the product's own runtime, each call in a pristine interpreter. */
export interface Interpreter {
  /** Adds the packs that code with these capabilities needs, and that the texts import. */
  provide(capabilities: readonly Capability[], texts?: readonly string[]): Promise<void>;
  prepare(suite: Suite): Promise<Listing>;
  discover(suite: Suite, solution: string): Promise<Discovery>;
  test(suite: Suite, solution: string, index: number): Promise<TestReport>;
  program(job: ProgramJob, onEvent: (event: RunEvent) => void): Promise<RunOutcome>;
  close(): void;
}

export async function startInterpreter(): Promise<Interpreter> {
  const start = await prepareThreads();
  const python = await start();

  async function call<T>(work: Parameters<PythonHandle['call']>[0], listen?: Listener): Promise<T> {
    const { signal } = new AbortController();
    const settled = await python.call(work, { deadline: createDeadline(30_000), signal }, listen);
    if (settled.kind !== 'done') throw new Error(`The call ended with: ${settled.kind}`);
    return JSON.parse((settled.value as { report: string }).report) as T;
  }

  return {
    async provide(capabilities, texts = []) {
      for (const pack of packsNeeded(capabilities, texts)) {
        const archive = await readPack(pack);
        if (archive === null) throw new Error(`This build lacks ${pack}.`);
        await python.send((remote) => remote.add(pack, archive))({
          deadline: createDeadline(30_000),
          signal: new AbortController().signal,
        });
      }
    },
    prepare: (suite) => call((remote) => remote.prepare(JSON.stringify(suite))),
    discover: (suite, solution) =>
      call((remote) => remote.discover(JSON.stringify(suite), solution)),
    test: (suite, solution, index) =>
      call((remote) => remote.test(JSON.stringify(suite), solution, index)),
    program(job, onEvent) {
      const nextLine = typedAhead(job.stdin);
      return call(
        (remote) => remote.run(JSON.stringify(job)),
        (told) => {
          if (told.kind === 'ask') python.answer(nextLine());
          else onEvent(told);
        },
      );
    },
    close: () => python.terminate(),
  };
}
