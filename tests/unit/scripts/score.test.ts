import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  readExerciseFolder,
  type ExerciseFolder,
} from '../../../scripts/exercises/exercise-folder.ts';
import { describeProblems } from '../../../scripts/exercises/exercise-problem.ts';
import { scoreBasis, scoreProblem } from '../../../scripts/mutate/score-basis.ts';
import { percentOf, scoreOf } from '../../../scripts/mutate/score-file.ts';
import { exerciseTable } from '../../../scripts/tables/exercise-table.ts';
import { exerciseFiles, temporaryFolder, writeFiles } from './exercise-fixture.ts';

const read = (files: Readonly<Record<string, string>> = {}) => {
  const folder = join(temporaryFolder(), 'fundamentals/largest');
  writeFiles(folder, { ...exerciseFiles, ...files });
  return readExerciseFolder(folder);
};

function exercise(files: Readonly<Record<string, string>> = {}): ExerciseFolder {
  const reading = read(files);
  if (reading.kind === 'unusable') throw new Error(describeProblems(reading.problems));
  return reading.value;
}

const counts = { tests: 6, mutants: 30, caught: 28, equivalent: 1 };

/** With a score that was measured on it as it is. */
function measured(found: ExerciseFolder, caught = 29): ExerciseFolder {
  return { ...found, score: { ...counts, caught, basis: scoreBasis(found) } };
}

it('does not count mutants that behave the same', () => {
  expect(scoreOf({ ...counts, mutants: 10, caught: 8, equivalent: 2 })).toBe(1);
});

it('does not take an exercise without a mutant for a good one', () => {
  expect(scoreOf({ ...counts, mutants: 0, caught: 0, equivalent: 0 })).toBe(0);
});

it('rounds down, so that 100 % means all of them', () => {
  expect(percentOf({ ...counts, basis: '', mutants: 3000, caught: 2998 })).toBe('99.9 %');
});

it('has no complaint about a score of today that is high enough', () => {
  expect(scoreProblem(measured(exercise()))).toBe(null);
});

it('names the command where a score is missing or too low', () => {
  expect(scoreProblem(exercise())).toMatch(/^largest has no .*exercise:mutate -- largest"$/);
  expect(scoreProblem(measured(exercise(), 27))).toMatch(/notice 93.1 % .*exercise:mutate/);
});

const reason = 'There is nothing in between.';

it.each([
  ['solution.py', 'def largest(items):\n    return max(items)  # new\n'],
  ['tests.py', 'import unittest\nfrom solution import largest  # new\n'],
  ['starter.py', 'def largest(items):\n    return max(items)\n'],
  ['equivalent.json', JSON.stringify([{ line: 'a', mutant: 'b', reason }])],
])('takes a score for stale after a change of %s', (name, text) => {
  const { score } = measured(exercise());
  const changed = { ...exercise({ [name]: text }), score };
  expect(scoreProblem(changed)).toBe(
    'largest/score.json is stale: run "npm run exercise:mutate -- largest"',
  );
});

it('keeps a score when the prompt or a hint changes', () => {
  const { score } = measured(exercise());
  expect(scoreProblem({ ...exercise({ 'prompt.md': '>>> 1\n1\n' }), score })).toBe(null);
});

it('reads the score and the reasons with the exercise, and refuses what nobody measured', () => {
  const score = { basis: 'abc', ...counts };
  expect(exercise({ 'score.json': JSON.stringify(score) })).toMatchObject({ score });
  const wrong = read({
    'score.json': '{"basis": "abc", "mutants": -1}',
    'equivalent.json': '[{}]',
  });
  const told = wrong.kind === 'unusable' ? describeProblems(wrong.problems) : '';
  expect(told).toMatch(/score\.json: "mutants" must not be negative/);
  expect(told).toMatch(/equivalent\.json: "0\.reason" is missing/);
});

it('shows in the table which exercise nobody has measured', () => {
  const unmeasured = { ...exercise(), score: null };
  const rows = exerciseTable([measured(exercise()), unmeasured])
    .split('\n')
    .slice(2);
  expect(rows).toEqual([
    '| largest | easy | 5 | 5 | 0 | 6 | 1 | 0 | 29 | 100 % |',
    '| largest | easy | 5 | 5 | 0 |  | 1 | 0 |  | not measured |',
  ]);
});
