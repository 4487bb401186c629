import type { TestReport } from '../../workers/protocol.ts';
import { durationText } from '../domain/duration.ts';
import type { Limits } from '../domain/exercise.ts';
import type {
  Failure,
  Phase,
  TestName,
  TestResult,
  TestStatus,
  Verdict,
} from '../domain/verdict.ts';
import { withPrinted } from './printed-answer.ts';
import type { Settled } from './python-handle.ts';

/** How the call that ran one test ended; `report` is null where it was not a report at all. */
export type TestOutcome =
  | { readonly kind: 'reported'; readonly report: TestReport | null }
  /** It was ended before its time was up, or not begun: the time for all tests was. */
  | { readonly kind: 'cut'; readonly because: 'total'; readonly totalMs: number }
  /** The same, since an earlier test never finished. */
  | { readonly kind: 'cut'; readonly because: 'late-test' }
  /** The interpreter had been replaced, and the solution did not load a second time. */
  | { readonly kind: 'not-loaded-again' }
  | Exclude<Settled<never>, { kind: 'done' | 'aborted' }>;

/** `limitMs` is what the test was given, `ms` what it took; 0 where it was not begun. */
export interface TestTime {
  readonly limitMs: number;
  readonly ms: number;
  /** What it printed until it was lost. */
  readonly output: string;
}

/** What a learner can do when the interpreter itself has ended. */
export const afterBreakdown =
  'It may have needed too much memory. If not, look for code that reaches below Python, such as ctypes.';

/** Report -> one row of the verdict. */
export function resultOf(test: TestName, outcome: TestOutcome, time: TestTime): TestResult {
  const { limitMs, ms, output } = time;
  const lose = (status: TestStatus, message: string, took = ms): TestResult =>
    lost(test, status, took, message, output);
  switch (outcome.kind) {
    case 'reported':
      return outcome.report
        ? { ...test, ...withPrinted(outcome.report), status: statusOf(outcome.report) }
        : lose('crashed', 'The result of this test could not be read.');
    case 'deadline':
      return lose('timed-out', `It did not finish within ${seconds(limitMs)}.`, limitMs);
    case 'cut':
      return lose('not-run', cutText(outcome, ms));
    case 'not-loaded-again': {
      const message = 'Your code loaded once, but loading it again for this test did not finish.';
      return lose('timed-out', message, 0);
    }
    case 'died':
      return outcome.cause === 'stack-overflow'
        ? lose('crashed', 'Stack overflow: the calls are nested too deeply for Python here.')
        : lose('crashed', `Python broke down in this test. ${afterBreakdown}`);
  }
}

function statusOf({ status }: TestReport): TestStatus {
  return status === 'unusable' ? 'errored' : status;
}

function cutText(cut: Extract<TestOutcome, { kind: 'cut' }>, ms: number): string {
  if (cut.because === 'total') {
    const what = ms === 0 ? 'start' : 'finish';
    return `The ${seconds(cut.totalMs)} for all tests were used up before it could ${what}.`;
  }
  return ms === 0
    ? 'An earlier test did not finish, so this one was not run.'
    : `Stopped after ${durationText(ms)}: an earlier test did not finish, so this one was not given its full time.`;
}

/** All rows -> the verdict. */
export function verdictOf(
  tests: readonly TestResult[],
  facts: { readonly output: string; readonly ms: number; readonly limits: Limits },
): Verdict {
  const { output, ms, limits } = facts;
  const has = (status: TestStatus): boolean => tests.some((test) => test.status === status);
  const judged = { tests, output, ms };
  if (has('timed-out') || has('not-run')) {
    const limitMs = has('timed-out') ? limits.testMs : limits.totalMs;
    return { kind: 'timed-out', limitMs, phase: 'testing', ...judged };
  }
  if (has('crashed')) {
    const reason = 'Python broke down while a test ran.';
    return { kind: 'crashed', reason, phase: 'testing', ...judged };
  }
  if (has('failed') || has('errored')) return { kind: 'failed', ...judged };
  if (!has('passed')) {
    return { kind: 'crashed', reason: 'Every test was skipped.', phase: 'testing', ...judged };
  }
  return { kind: 'passed', ...judged };
}

/**
 * The verdict where loading the solution did not end: no test of the listing could start.
 * `limitMs` is what the loading was given, `output` what it printed.
 */
export function notLoaded(
  listing: readonly TestName[],
  outcome: Exclude<Settled<never>, { kind: 'done' | 'aborted' }>,
  {
    limitMs,
    ms,
    output,
  }: { readonly limitMs: number; readonly ms: number; readonly output: string },
): Verdict {
  const rows = (status: TestStatus, message: string): readonly TestResult[] =>
    listing.map((test) => lost(test, status, 0, message));
  if (outcome.kind === 'deadline') {
    const message = `Your code was still loading after ${seconds(limitMs)}, so this test could not start.`;
    const tests = rows('not-run', message);
    return { kind: 'timed-out', limitMs, phase: 'loading', tests, output, ms };
  }
  const reason =
    outcome.cause === 'stack-overflow'
      ? 'Stack overflow while your code was loaded: the calls are nested too deeply.'
      : `Python broke down while your code was loaded. ${afterBreakdown}`;
  return crashedBefore(reason, { tests: rows('crashed', reason), output, ms });
}

/** The verdict where something broke down before any test ran. */
export function crashedBefore(
  reason: string,
  facts: {
    readonly phase?: Phase;
    readonly tests?: readonly TestResult[];
    readonly output?: string;
    readonly ms: number;
  },
): Verdict {
  return { kind: 'crashed', reason, phase: 'loading', tests: [], output: '', ...facts };
}

function lost(
  test: TestName,
  status: TestStatus,
  ms: number,
  message: string,
  output = '',
): TestResult {
  const failure: Failure = {
    message,
    call: null,
    expected: null,
    actual: null,
    subtest: null,
    traceback: [],
  };
  return { ...test, status, failures: [failure], output, ms };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
