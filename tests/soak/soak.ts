import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultLimits } from '../../src/domain/exercise.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';
import { createDeadline } from '../../src/runner/deadline.ts';
import type { PythonHandle } from '../../src/runner/python-handle.ts';
import { createRunner } from '../../src/runner/create-runner.ts';
import { prepareThreads } from '../../scripts/grade/python-threads.ts';
import { pick, seeded, tests } from './programs.ts';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

export interface SoakReport {
  readonly seed: number;
  readonly submissions: number;
  /** One line for each verdict that was not the expected one. */
  readonly wrong: readonly string[];
  /** Workers that were replaced, and how many submissions gave a reason to. */
  readonly replaced: number;
  readonly reasons: number;
  /** Resident memory of the process in bytes, after the first hundred submissions and at the end. */
  readonly memory: { readonly early: number; readonly late: number };
}

/** Submits programs at random, one after another, to one runner; everything follows from the seed. */
export async function soak(
  submissions: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): Promise<SoakReport> {
  const random = seeded(seed);
  const { signal } = new AbortController();
  const start = await prepareThreads();
  const started: Promise<PythonHandle>[] = [];
  const runner = createRunner(() => {
    const python = start();
    started.push(python);
    return python;
  });
  /** Bytes, once the spare is there and has rehearsed, without what nobody needs any more. */
  const settledMemory = async (): Promise<number> => {
    let waitedFor = 0;
    while (waitedFor < started.length) {
      waitedFor = started.length;
      for (const python of await Promise.all(started.slice(-2))) {
        await python.call((remote) => remote.rehearse(), {
          deadline: createDeadline(10_000),
          signal,
        });
      }
    }
    collectGarbage();
    return process.memoryUsage.rss();
  };
  const wrong: string[] = [];
  let reasons = 0;
  let early = 0;
  for (let index = 0; index < submissions; index += 1) {
    const program = pick(random);
    const verdict = await runner.judge(
      {
        solution: program.code,
        tests,
        module: 'solution',
        testsModule: 'tests',
        files: {},
        stdin: '',
        requires: [],
        capabilities: [],
        limits: { ...defaultLimits, testMs: program.verdict === 'timed-out' ? 300 : 10_000 },
      },
      () => {},
      signal,
    );
    if (verdict.kind === 'stopped') throw new Error('Nothing stops a soak.');
    if (program.endsWorker) reasons += 1;
    if (verdict.kind !== program.verdict) {
      const words = plainSentence(verdictSentence(verdict));
      wrong.push(`submission ${index}, ${program.name}: ${verdict.kind}: ${words}`);
    }
    if (index === Math.min(100, submissions) - 1) early = await settledMemory();
    if (index % 500 === 499) onProgress(index + 1);
  }
  const late = await settledMemory();
  runner.close();
  // One at work and one spare are always there; every further one replaced another.
  return {
    seed,
    submissions,
    wrong,
    replaced: started.length - 2,
    reasons,
    memory: { early, late },
  };
}
