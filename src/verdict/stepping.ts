import type { TestResult } from '../domain/verdict.ts';

/** How a test is walked through. */
export interface Stepping {
  /** Whether there is anything to see: it has not passed, and it ran the learner's code. */
  readonly allows: (test: TestResult) => boolean;
  readonly ask: (test: TestResult) => void;
  /** Something else is under way. */
  readonly isBusy: boolean;
}
