import { availableParallelism } from 'node:os';
import { createPackShelf } from '../../src/runner/pack-shelf.ts';
import { createPythonPool, type PythonPool } from '../../src/runner/python-pool.ts';
import { judgeSubmission } from '../../src/runner/judge-submission.ts';
import { withTypeTests } from '../../src/runner/judge-types.ts';
import type { ExerciseBody, Limits } from '../../src/domain/exercise.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import type { JudgeEvent, Verdict } from '../../src/domain/verdict.ts';
import { prepareThreads } from '../grade/python-threads.ts';
import { createNodeChecker } from '../grade/node-checker.ts';
import { readPack } from '../grade/read-pack.ts';
import { sideBySide } from './side-by-side.ts';

/** Ends a judging whose answer is known. An abort would end its Python as well, a warm one. */
class Caught extends Error {
  readonly inTime: boolean;
  constructor(inTime: boolean) {
    super('A test has failed.');
    this.inTime = inTime;
  }
}

type Fate = 'survives' | 'caught' | 'out of time';

export interface MutantJudge {
  /** Those that no test tells from the solution. Throws where the solution does not pass. */
  readonly survivors: <Mutant extends { readonly source: string }>(
    body: ExerciseBody,
    mutants: readonly Mutant[],
  ) => Promise<{ readonly survivors: readonly Mutant[]; readonly tests: number }>;
  readonly close: () => void;
}

/** Judges mutants in the product's runtime, one on each core, no further than the first failure. */
export async function createMutantJudge(): Promise<MutantJudge> {
  const start = await prepareThreads();
  const pools = Array.from({ length: availableParallelism() }, () => createPythonPool(start));
  const shelves = pools.map((pool) => createPackShelf(pool, readPack, () => {}));
  const checker = createNodeChecker();
  const { signal } = new AbortController();

  const judge = (
    pool: PythonPool,
    body: ExerciseBody,
    source: string,
    onEvent: (event: JudgeEvent) => void,
  ) => {
    const judgeWithTypes = withTypeTests((...call) => judgeSubmission(pool, ...call), checker);
    return judgeWithTypes(submissionFor(body, source), onEvent, signal);
  };

  async function fateOf(pool: PythonPool, body: ExerciseBody, source: string): Promise<Fate> {
    const onEvent = (event: JudgeEvent): void => {
      if (event.kind !== 'finished') return;
      const { status } = event.result;
      if (status === 'passed' || status === 'skipped') return;
      throw new Caught(status !== 'timed-out' && status !== 'not-run');
    };
    try {
      const { kind } = await judge(pool, body, source, onEvent);
      if (kind === 'passed') return 'survives';
      return kind === 'timed-out' ? 'out of time' : 'caught';
    } catch (error) {
      if (error instanceof Caught) return error.inTime ? 'caught' : 'out of time';
      throw error;
    }
  }

  return {
    async survivors(body, mutants) {
      const solution = body.solution ?? '';
      const [first] = pools;
      if (!first) throw new Error('There is no core to judge on.');
      const needs = { capabilities: body.capabilities, texts: [solution, body.tests] };
      for (const shelf of shelves) {
        const lacking = await shelf.provide(needs);
        if (lacking !== null) throw new Error(lacking);
      }
      const verdict = await judge(first, body, solution, () => {});
      if (verdict.kind !== 'passed') throw new Error(`The solution of "${body.title}" must pass.`);
      const hasty = { ...body, limits: hastyLimits(verdict, body.limits) };
      const patient = { ...body, limits: patientLimits(body.limits) };
      const survives = async (pool: PythonPool, source: string): Promise<boolean> => {
        const fate = await fateOf(pool, hasty, source);
        // What a busy machine was too slow for must not look like good tests.
        const settled = fate === 'out of time' ? await fateOf(pool, patient, source) : fate;
        return settled === 'survives';
      };
      const alive = await sideBySide(pools, mutants, (pool, { source }) => survives(pool, source));
      // Nor must a lost Python, which would fail everything.
      for (const pool of pools) {
        if (await survives(pool, solution)) continue;
        throw new Error(`The solution of "${body.title}" failed after its mutants; try again.`);
      }
      return {
        survivors: mutants.filter((_, index) => alive[index]),
        tests: verdict.tests.length,
      };
    },
    close: () => {
      checker.close();
      for (const pool of pools) pool.close();
    },
  };
}

/** Many times what the solution takes, which is soon enough for a mutant that never ends. */
function hastyLimits({ tests }: Verdict, { testMs, totalMs }: Limits): Limits {
  const slowest = Math.max(...tests.map(({ ms }) => ms));
  return { testMs: Math.min(testMs, Math.max(1_000, Math.ceil(slowest * 20))), totalMs };
}

function patientLimits({ testMs, totalMs }: Limits): Limits {
  return { testMs: testMs * 3, totalMs: totalMs * 3 };
}
