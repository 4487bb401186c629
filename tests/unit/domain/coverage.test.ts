import { expect, it } from 'vitest';
import { coverageSentence } from '../../../src/domain/coverage.ts';

const lines = (...times: number[]) => times.map((ran, index) => ({ line: index + 1, times: ran }));

it('says which lines no test ran, and puts those together that follow one another', () => {
  expect(coverageSentence(lines(1, 0, 3))).toBe('No test ran line 2.');
  expect(coverageSentence(lines(0, 0, 3, 0))).toBe('No test ran lines 1–2 and 4.');
  expect(coverageSentence(lines(1, 2))).toMatch(/^The tests ran every line/);
  expect(coverageSentence([])).toMatch(/no function of yours/);
});
