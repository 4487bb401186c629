import { expect, it } from 'vitest';
import { coverageSentence } from '../../../src/domain/coverage.ts';

const lines = (...times: number[]) => times.map((ran, index) => ({ line: index + 1, times: ran }));

it('says which lines no test ran, and puts those together that follow one another', () => {
  expect(coverageSentence(lines(1, 0, 3), false)).toBe('No test ran line 2.');
  expect(coverageSentence(lines(0, 0, 3, 0), false)).toBe('No test ran lines 1–2 and 4.');
  expect(coverageSentence(lines(1, 2), false)).toMatch(/every line .+ The numbers beside/);
  expect(coverageSentence([], false)).toMatch(/no function of yours/);
  // What is beside the code no longer holds, and is gone.
  expect(coverageSentence(lines(1, 2), true)).toBe(
    'The tests ran every line of your functions. That was before the change.',
  );
});
