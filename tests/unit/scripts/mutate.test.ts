import { expect, it } from 'vitest';
import { changedLines, numberedDiff } from '../../../scripts/mutate/changed-lines.ts';
import { sortSurvivors } from '../../../scripts/mutate/equivalents.ts';
import { sideBySide } from '../../../scripts/mutate/side-by-side.ts';

const solution = 'def f(n):\n    if n < 1:\n        return 0\n    return n\n';

it('names the lines that a mutant changes, without their indentation', () => {
  expect(changedLines(solution, solution.replace('<', '<='))).toEqual({
    line: 'if n < 1:',
    mutant: 'if n <= 1:',
  });
  expect(changedLines(solution, 'def f(n):\n    pass\n    return n\n')).toEqual({
    line: 'if n < 1:\n    return 0',
    mutant: 'pass',
  });
});

it('shows a survivor with the numbers of the lines', () => {
  expect(numberedDiff(solution, solution.replace('return n', 'return'))).toBe(
    '    4 -    return n\n      +    return',
  );
});

it('tells survivors that are explained from those that are not, and finds stale reasons', () => {
  const [one, two] = [
    { line: 'a < b', mutant: 'a <= b' },
    { line: 'a + b', mutant: 'a - b' },
  ];
  const reason = 'They are never equal.';
  const gone = { line: 'c', mutant: 'd', reason };
  expect(sortSurvivors([one, two], [{ ...one, reason }, gone])).toEqual({
    unexplained: [two],
    equivalent: [one],
    stale: [gone],
  });
});

it('gives the next item to whoever is free, and keeps the order of the items', async () => {
  const taken: [string, number][] = [];
  const results = await sideBySide(['slow', 'quick'], [1, 2, 3, 4], async (worker, item) => {
    taken.push([worker, item]);
    await new Promise((resolve) => setTimeout(resolve, worker === 'slow' ? 60 : 1));
    return item * 10;
  });
  expect(results).toEqual([10, 20, 30, 40]);
  expect(taken.filter(([worker]) => worker === 'slow')).toEqual([['slow', 1]]);
});

it('begins nothing more after an error', async () => {
  const begun: number[] = [];
  const work = async (_: string, item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 1) throw new Error('broken');
  };
  await expect(sideBySide(['one', 'other'], [1, 2, 3, 4, 5], work)).rejects.toThrow('broken');
  expect(begun.length).toBeLessThan(5);
});
