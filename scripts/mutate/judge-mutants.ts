import { availableParallelism } from 'node:os';
import { createPythonPool, type PythonPool } from '../../src/runner/python-pool.ts';
import { judgeSubmission } from '../../src/runner/judge-submission.ts';
import type { ExerciseBody, Limits } from '../../src/domain/exercise.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import type { JudgeEvent, Verdict } from '../../src/domain/verdict.ts';
import { prepareThreads } from '../grade/python-threads.ts';
import { sideBySide } from './side-by-side.ts';

/** Ends a judging whose answer is known. An abort would end its Python as well, a warm one. */
class Caught extends Error {}

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
  const { signal } = new AbortController();

  const judge = (
    pool: PythonPool,
    body: ExerciseBody,
    source: string,
    onEvent: (event: JudgeEvent) => void,
  ) => judgeSubmission(pool, submissionFor(body, source), onEvent, signal);

  async function survives(pool: PythonPool, body: ExerciseBody, source: string): Promise<boolean> {
    const onEvent = (event: JudgeEvent): void => {
      if (event.kind !== 'finished') return;
      if (!['passed', 'skipped'].includes(event.result.status)) throw new Caught();
    };
    try {
      const verdict = await judge(pool, body, source, onEvent);
      return verdict.kind === 'passed';
    } catch (error) {
      if (error instanceof Caught) return false;
      throw error;
    }
  }

  return {
    async survivors(body, mutants) {
      const solution = body.solution ?? '';
      const [first] = pools;
      if (!first) throw new Error('There is no core to judge on.');
      const verdict = await judge(first, body, solution, () => {});
      if (verdict.kind !== 'passed') throw new Error(`The solution of "${body.title}" must pass.`);
      const limited = { ...body, limits: limitsAfter(verdict, body.limits) };
      const alive = await sideBySide(pools, mutants, (pool, { source }) =>
        survives(pool, limited, source),
      );
      // Whatever would fail everything, a slow machine or a lost Python, must not look like good tests.
      for (const pool of pools) {
        if (await survives(pool, limited, solution)) continue;
        throw new Error(`The solution of "${body.title}" failed after its mutants; try again.`);
      }
      return {
        survivors: mutants.filter((_, index) => alive[index]),
        tests: verdict.tests.length,
      };
    },
    close: () => pools.forEach((pool) => pool.close()),
  };
}

/** Many times what the solution takes, which is soon enough for a mutant that never ends. */
function limitsAfter({ tests }: Verdict, { testMs, totalMs }: Limits): Limits {
  const slowest = Math.max(...tests.map(({ ms }) => ms));
  return { testMs: Math.min(testMs, Math.max(1_000, Math.ceil(slowest * 20))), totalMs };
}
