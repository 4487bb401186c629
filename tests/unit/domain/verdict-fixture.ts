import type { Failure, TestResult, TestStatus, Traceback } from '../../../src/domain/verdict.ts';

export function testResult(title: string, status: TestStatus, more: Partial<TestResult> = {}) {
  return {
    name: `Tests.${title.replaceAll(' ', '_')}`,
    title,
    status,
    failures: [],
    output: '',
    ms: 1,
    ...more,
  } satisfies TestResult;
}

export function failure(more: Partial<Failure> = {}): Failure {
  return {
    message: 'It differs.',
    call: null,
    expected: null,
    actual: null,
    subtest: null,
    traceback: [],
    ...more,
  };
}

/** One exception whose frames are all in one function. */
export function traceback(type: string, message: string, ...lines: readonly number[]): Traceback {
  const frames = lines.map((line) => ({
    file: 'solution.py',
    line,
    function: 'reverse',
    code: 'x',
    repeated: 0,
  }));
  return [{ type, message, frames, leadsTo: null }];
}
