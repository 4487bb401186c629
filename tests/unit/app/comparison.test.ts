import { expect, it } from 'vitest';
import { attemptDays } from '../../../src/app/workbench/outcome/attempt-days.ts';
import { comparisonOf, firstComparison } from '../../../src/app/workbench/outcome/comparison.ts';
import type { Attempt } from '../../../src/session/session-state.ts';

const noon = new Date(2026, 10, 30, 12).getTime();
const day = 86_400_000;

const attempt = (id: number, at: number): Attempt => ({
  id,
  at,
  code: `text ${id}`,
  origin: { kind: 'kept', because: 'reset' },
});

const [newest, middle, oldest] = [attempt(3, noon), attempt(2, noon - 5), attempt(1, noon - 9)];
const attempts = [newest, middle, oldest];

it('compares with the attempt before, and the first one with the text of now', () => {
  expect(firstComparison(attempts, newest)).toBe(2);
  expect(firstComparison(attempts, oldest)).toBe('now');
});

it('has the older of any two texts first', () => {
  const codes = (one: Attempt, other: number | 'now') => {
    const { older, newer } = comparisonOf(attempts, one, other, 'mine', noon);
    return [older.code, newer.code];
  };
  expect(codes(newest, 1)).toEqual(['text 1', 'text 3']);
  expect(codes(oldest, 3)).toEqual(['text 1', 'text 3']);
  expect(codes(newest, 'now')).toEqual(['text 3', 'mine']);
});

it('takes the text of now where the other attempt is gone', () => {
  expect(comparisonOf(attempts, middle, 99, 'mine', noon).newer).toEqual({
    code: 'mine',
    words: 'your text now',
  });
});

it('parts a timeline by days', () => {
  const later = [attempt(6, noon), attempt(5, noon - 60_000), attempt(4, noon - day)];
  const parted = attemptDays([...later, attempt(3, noon - 400 * day)], noon);
  expect(parted.map((one) => one.attempts.map(({ id }) => id))).toEqual([[6, 5], [4], [3]]);
  expect(parted[0]?.words).toBe('Today');
  expect(parted[1]?.words).not.toMatch(/2026/);
  expect(parted[2]?.words).toMatch(/2025/);
});
