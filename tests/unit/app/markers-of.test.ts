import { expect, it } from 'vitest';
import { outcomeMarkers, verdictMarkers } from '../../../src/app/workbench/code/markers-of.ts';
import { failure, testResult, traceback } from '../domain/verdict-fixture.ts';

const judged = { output: '', ms: 1 };

it('marks the innermost line of the first failing test', () => {
  const raised = failure({ traceback: traceback('ValueError', 'no', 3, 9) });
  const tests = [testResult('a', 'passed'), testResult('b', 'errored', { failures: [raised] })];
  expect(verdictMarkers({ kind: 'failed', tests, ...judged })).toEqual([
    { kind: 'trace', line: 9, message: 'ValueError: no' },
  ]);
});

it('marks every line that was running when the time was up', () => {
  const seen = failure({ traceback: traceback('', '', 3, 4, 3) });
  const tests = [testResult('a', 'timed-out', { failures: [seen] })];
  const timedOut = {
    kind: 'timed-out',
    phase: 'testing',
    limitMs: 2_000,
    tests,
    ...judged,
  } as const;
  expect(verdictMarkers(timedOut).map(({ line }) => line)).toEqual([3, 4]);
});

it('marks the place that does not parse', () => {
  const place = { line: 2, column: 4, endLine: 2, endColumn: 5 };
  const problem = { type: 'SyntaxError', message: "expected ':'", ...place };
  const marker = { kind: 'error', message: "SyntaxError: expected ':'", ...place };
  const reason = { kind: 'syntax', problem } as const;
  expect(verdictMarkers({ kind: 'broken', reason, tests: [], ...judged })).toEqual([marker]);
  expect(outcomeMarkers(reason, [])).toEqual([marker]);
});

it('marks nothing where nothing failed', () => {
  expect(verdictMarkers({ kind: 'passed', tests: [], ...judged })).toEqual([]);
  expect(outcomeMarkers({ kind: 'finished' }, [])).toEqual([]);
});

it('marks where the first example that differs raised', () => {
  const example = { source: 'f()', want: '1', got: '', matched: false, traceback: null };
  const raised = { ...example, traceback: traceback('ValueError', 'no', 3, 9) };
  const right = { ...example, matched: true };
  expect(outcomeMarkers({ kind: 'finished' }, [right, raised])).toEqual([
    { kind: 'trace', line: 9, message: 'ValueError: no' },
  ]);
  expect(outcomeMarkers({ kind: 'finished' }, [example, raised])).toEqual([]);
});

it('marks every line in which a run was ended', () => {
  const frames = traceback('', '', 3, 4, 3)[0]?.frames ?? [];
  const stopped = { kind: 'stopped', ms: 1 } as const;
  expect(outcomeMarkers({ ...stopped, frames }, []).map(({ line }) => line)).toEqual([3, 4]);
  expect(outcomeMarkers({ kind: 'timed-out', limitMs: 10_000, frames }, [])).toHaveLength(2);
  expect(outcomeMarkers(stopped, [])).toEqual([]);
});
