import type { TestReport } from '../../workers/protocol.ts';
import type {
  Failure,
  Phase,
  TestName,
  TestResult,
  TestStatus,
  Verdict,
} from '../domain/verdict.ts';
import type { Settled } from './python-handle.ts';

/** How the call that ran one test ended; `report` is null where it was not a report at all. */
export type TestOutcome =
  | { readonly kind: 'reported'; readonly report: TestReport | null }
  | { readonly kind: 'out-of-time'; readonly totalMs: number }
  | Exclude<Settled<never>, { kind: 'done' | 'aborted' }>;

/** What a learner can do when the interpreter itself has ended. */
export const afterBreakdown =
  'If it happens again, look for code that reaches below Python, such as ctypes.';

/**
 * Report -> one row of the verdict. `limitMs` is what the test was given, `ms` what it took, `output`
 * what it printed until it was lost.
 */
export function resultOf(
  test: TestName,
  outcome: TestOutcome,
  {
    limitMs,
    ms,
    output,
  }: { readonly limitMs: number; readonly ms: number; readonly output: string },
): TestResult {
  const lose = (status: TestStatus, message: string): TestResult =>
    lost(test, status, ms, message, output);
  switch (outcome.kind) {
    case 'reported':
      return outcome.report
        ? { ...test, ...outcome.report }
        : lose('crashed', 'The result of this test could not be read.');
    case 'deadline':
      return lose('timed-out', `It did not finish within ${seconds(limitMs)}.`);
    case 'out-of-time':
      return lose(
        'timed-out',
        `The ${seconds(outcome.totalMs)} for all tests were used up before it could finish.`,
      );
    case 'died':
      return outcome.cause === 'stack-overflow'
        ? lose('crashed', 'Stack overflow: the calls are nested too deeply for Python here.')
        : lose('crashed', `Python broke down in this test. ${afterBreakdown}`);
  }
}

/** All rows -> the verdict. */
export function verdictOf(
  tests: readonly TestResult[],
  facts: { readonly output: string; readonly ms: number; readonly limitMs: number },
): Verdict {
  const { output, ms, limitMs } = facts;
  const has = (status: TestStatus): boolean => tests.some((test) => test.status === status);
  const judged = { tests, output, ms };
  if (has('timed-out')) return { kind: 'timed-out', limitMs, phase: 'testing', ...judged };
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
    const tests = rows('timed-out', message);
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
