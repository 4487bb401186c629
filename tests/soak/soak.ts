import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { defaultLimits } from '../../src/domain/exercise.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';
import { createDeadline } from '../../src/runner/deadline.ts';
import type { PythonHandle } from '../../src/runner/python-handle.ts';
import { createRunner } from '../../src/runner/create-runner.ts';
import { prepareThreads } from '../../scripts/grade/python-threads.ts';
import { pick, seeded, tests, type Programs } from './program.ts';

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
  /**
   * Resident memory of the process in bytes, sampled ten times after the first hundred submissions
   * and ten times before the end: what the last programs left in two workers makes one sample
   * differ from the next by a tenth.
   */
  readonly memory: { readonly early: readonly number[]; readonly late: readonly number[] };
}

/** Submissions between two samples of memory, and how many samples are taken. */
const gap = 50;
const samples = 10;

function isEarly(done: number): boolean {
  return done >= 100 && done < 100 + samples * gap && (done - 100) % gap === 0;
}

function isLate(left: number): boolean {
  return left < samples * gap && left % gap === 0;
}

/** Submits programs at random, one after another, to one runner; everything follows from the seed. */
export async function soak(
  programs: Programs,
  submissions: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): Promise<SoakReport> {
  const random = seeded(seed);
  const { signal } = new AbortController();
  const start = await prepareThreads();
  let started = 0;
  /** The one at work and the spare; nothing holds on to those before. */
  let latest: readonly Promise<PythonHandle>[] = [];
  const runner = createRunner(() => {
    const python = start();
    started += 1;
    latest = [...latest.slice(-1), python];
    return python;
  });
  /** Bytes, once the spare is there and has rehearsed, without what nobody needs any more. */
  const settledMemory = async (): Promise<number> => {
    let waitedFor = 0;
    while (waitedFor < started) {
      waitedFor = started;
      for (const python of await Promise.all(latest)) {
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
  const early: number[] = [];
  const late: number[] = [];
  for (let index = 0; index < submissions; index += 1) {
    const program = pick(programs, random);
    const verdict = await runner.judge(
      {
        solution: program.code,
        tests: program.tests ?? tests,
        typeTests: '',
        module: 'solution',
        testsModule: 'tests',
        files: {},
        given: {},
        stdin: '',
        requires: [],
        capabilities: program.capabilities ?? [],
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
    const done = index + 1;
    if (isEarly(done)) early.push(await settledMemory());
    if (isLate(submissions - done)) late.push(await settledMemory());
    if (done % 500 === 0) onProgress(done);
  }
  runner.close();
  // One at work and one spare are always there; every further one replaced another.
  return {
    seed,
    submissions,
    wrong,
    replaced: started - 2,
    reasons,
    memory: { early, late },
  };
}
