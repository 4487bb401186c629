import { expect, it } from 'vitest';
import { changedLines, numberedDiff } from '../../../scripts/mutate/changed-lines.ts';
import { sortSurvivors } from '../../../scripts/mutate/equivalents.ts';
import { scoreOf, withScores } from '../../../scripts/mutate/score-table.ts';

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

const readme = (rows: string) =>
  `Before\n<!-- mutation scores: start -->\n${rows}\n<!-- mutation scores: end -->\nAfter\n`;

it('changes only the rows of the exercises that were judged, in the order of the curriculum', () => {
  const old = readme('| b | 9 | 0 | 9 | 100 % |\n| gone | 1 | 0 | 1 | 100 % |');
  const scores = [{ slug: 'a', mutants: 30, caught: 28, equivalent: 1 }];
  const text = withScores(old, scores, ['a', 'b']);
  expect(text).toMatch(/^Before\n/);
  expect(text).toMatch(/\nAfter\n$/);
  expect(text).toContain('| a | 30 | 1 | 28 | 96.5 % |\n| b | 9 | 0 | 9 | 100 % |\n');
  expect(text).not.toContain('gone');
  expect(withScores(text, scores, ['a', 'b'])).toBe(text);
});

it('refuses a page without the place for the table', () => {
  expect(() => withScores('text', [], [])).toThrow(/mutation scores: start/);
});

it('does not count mutants that behave the same', () => {
  expect(scoreOf({ slug: 'a', mutants: 10, caught: 8, equivalent: 2 })).toBe(1);
  expect(scoreOf({ slug: 'a', mutants: 1, caught: 0, equivalent: 1 })).toBe(1);
});
