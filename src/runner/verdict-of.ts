import type { TestReport } from '../../workers/protocol.ts';
import type { Failure, TestName, TestResult, TestStatus, Verdict } from '../domain/verdict.ts';
import type { Settled } from './python-handle.ts';

/** How the call that ran one test ended; `report` is null where it was not a report at all. */
export type TestOutcome =
  | { readonly kind: 'reported'; readonly report: TestReport | null }
  | { readonly kind: 'out-of-time'; readonly totalMs: number }
  | Exclude<Settled<never>, { kind: 'done' | 'aborted' }>;

/** Report -> one row of the verdict. `limitMs` is what the test was given, `ms` what it took. */
export function resultOf(
  test: TestName,
  outcome: TestOutcome,
  { limitMs, ms }: { readonly limitMs: number; readonly ms: number },
): TestResult {
  switch (outcome.kind) {
    case 'reported':
      return outcome.report
        ? { ...test, ...outcome.report }
        : lost(test, 'crashed', ms, 'The result of this test could not be read.');
    case 'deadline':
      return lost(test, 'timed-out', ms, `It did not finish within ${seconds(limitMs)}.`);
    case 'out-of-time':
      return lost(
        test,
        'timed-out',
        ms,
        `The ${seconds(outcome.totalMs)} for all tests were used up before it could finish.`,
      );
    case 'died':
      return outcome.cause === 'stack-overflow'
        ? lost(
            test,
            'crashed',
            ms,
            'Stack overflow: the calls are nested too deeply for Python here.',
          )
        : lost(test, 'crashed', ms, `Python broke down in this test (${outcome.reason}).`);
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
  if (has('timed-out')) return { kind: 'timed-out', limitMs, ...judged };
  if (has('crashed')) {
    return { kind: 'crashed', reason: 'Python broke down while a test ran.', ...judged };
  }
  if (has('failed') || has('errored')) return { kind: 'failed', ...judged };
  if (!has('passed')) return { kind: 'crashed', reason: 'Every test was skipped.', ...judged };
  return { kind: 'passed', ...judged };
}

function lost(test: TestName, status: TestStatus, ms: number, message: string): TestResult {
  const failure: Failure = {
    message,
    call: null,
    expected: null,
    actual: null,
    subtest: null,
    traceback: [],
  };
  return { ...test, status, failures: [failure], output: '', ms };
}

function seconds(ms: number): string {
  return `${ms / 1000} s`;
}
