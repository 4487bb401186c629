import { expect, it } from 'vitest';
import { timeWords } from '../../../src/app/time-words.ts';
import { attemptWords } from '../../../src/app/workbench/outcome/attempt-words.ts';
import { testResult } from '../domain/verdict-fixture.ts';

it('says what became of an attempt', () => {
  const attempt = { id: 1, code: '', at: 0 };
  const tests = [testResult('a', 'passed'), testResult('b', 'failed')];
  const verdict = { kind: 'failed', tests, output: '', ms: 1 } as const;
  expect(attemptWords({ ...attempt, origin: { kind: 'submitted', verdict } })).toBe(
    'Not yet: 1 of 2',
  );
  expect(attemptWords({ ...attempt, origin: { kind: 'kept', because: 'reset' } })).toBe(
    'Replaced by Reset',
  );
});

it('leaves out the date of today', () => {
  const at = new Date(2026, 2, 4, 9, 5).getTime();
  expect(timeWords(at, at + 60_000)).toMatch(/^0?9.05/);
  expect(timeWords(at, at + 86_400_000)).toMatch(/4/);
});
