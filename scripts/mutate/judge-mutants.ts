import { createPythonPool, type PythonPool } from '../../src/runner/python-pool.ts';
import { judgeSubmission } from '../../src/runner/judge-submission.ts';
import type { ExerciseBody, Limits } from '../../src/domain/exercise.ts';
import { submissionFor } from '../../src/domain/submission.ts';
import type { JudgeEvent } from '../../src/domain/verdict.ts';
import { prepareThreads } from '../grade/python-threads.ts';

/** Ends a judging whose answer is known. An abort would end its Python as well, a warm one. */
class Caught extends Error {}

export interface MutantJudge {
  /** Whether no test notices that this is not the solution. */
  readonly survives: (body: ExerciseBody, source: string, limits: Limits) => Promise<boolean>;
  /** Limits for mutants: many times what the solution takes. Throws where it does not pass. */
  readonly limitsFor: (body: ExerciseBody) => Promise<Limits>;
  readonly close: () => void;
}

/** Judges mutants in the product's runtime, each no further than the first test that fails. */
export async function createMutantJudge(): Promise<MutantJudge> {
  const pool: PythonPool = createPythonPool(await prepareThreads());
  const { signal } = new AbortController();

  const judge = (body: ExerciseBody, source: string, onEvent: (event: JudgeEvent) => void) =>
    judgeSubmission(pool, submissionFor(body, source), onEvent, signal);

  return {
    async survives(body, source, limits) {
      const onEvent = (event: JudgeEvent): void => {
        if (event.kind !== 'finished') return;
        if (!['passed', 'skipped'].includes(event.result.status)) throw new Caught();
      };
      try {
        const verdict = await judge({ ...body, limits }, source, onEvent);
        return verdict.kind === 'passed';
      } catch (error) {
        if (error instanceof Caught) return false;
        throw error;
      }
    },
    async limitsFor(body) {
      const verdict = await judge(body, body.solution ?? '', () => {});
      if (verdict.kind !== 'passed') throw new Error(`The solution of "${body.title}" must pass.`);
      const slowest = Math.max(...verdict.tests.map(({ ms }) => ms));
      const testMs = Math.min(body.limits.testMs, Math.max(1_000, Math.ceil(slowest * 20)));
      return { testMs, totalMs: body.limits.totalMs };
    },
    close: pool.close,
  };
}
