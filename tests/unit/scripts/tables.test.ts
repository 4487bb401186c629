import { expect, it } from 'vitest';
import type { ExerciseFolder } from '../../../scripts/exercises/exercise-folder.ts';
import { describeProblems } from '../../../scripts/exercises/exercise-problem.ts';
import { readExerciseTree } from '../../../scripts/exercises/exercise-tree.ts';
import { questionTable } from '../../../scripts/tables/question-table.ts';
import { readCoverage, type Coverage } from '../../../scripts/tables/coverage.ts';
import { withSection } from '../../../scripts/tables/section.ts';
import { temporaryTree, writeFiles } from './exercise-fixture.ts';

const titles = { A6: '__new__ and __init__', A13: 'Largest', A16: 'Uploads' };
const waiting = { A6: 'More waits.', A16: 'It waits.' };

/** Two exercises for A13; these questions and reasons. */
function tree(files: { titles?: object; waiting?: object } = {}) {
  const root = temporaryTree();
  writeFiles(root, {
    'questions.json': JSON.stringify(files.titles ?? titles),
    'waiting.json': JSON.stringify(files.waiting ?? waiting),
  });
  const { exercises } = readExerciseTree(root);
  return { exercises, reading: readCoverage(root, exercises) };
}

const problemsOf = (files: Parameters<typeof tree>[0]): string => {
  const { reading } = tree(files);
  return reading.kind === 'unusable' ? describeProblems(reading.problems) : '';
};

const score = { basis: '', tests: 7, mutants: 10, equivalent: 0, caught: 10 };

/** The two exercises, and the row of a question with changes to it. */
function table() {
  const [largest, smallest] = tree().exercises as [ExerciseFolder, ExerciseFolder];
  const question: Coverage = { id: 'A13', title: 'Largest', waiting: null, exercises: [largest] };
  const rowOf = (changes: Partial<Coverage>) =>
    questionTable([{ ...question, ...changes }], [])
      .split('\n')
      .at(-1);
  return { largest, smallest, rowOf };
}

it('puts a table in its place and changes nothing else', () => {
  const page = 'Before\n<!-- scores: start -->\nold\n<!-- scores: end -->\nAfter\n';
  const text = withSection(page, 'scores', '| new |');
  expect(text).toBe('Before\n<!-- scores: start -->\n\n| new |\n\n<!-- scores: end -->\nAfter\n');
  expect(withSection(text, 'scores', '| new |')).toBe(text);
});

it('refuses a page without the place for the table', () => {
  expect(() => withSection('text', 'scores', '')).toThrow(/<!-- scores: start -->/);
});

it('finds the exercises of each question, and why others wait', () => {
  const { reading } = tree();
  const found = reading.kind === 'read' ? reading.value : [];
  expect(found.map(({ id, exercises, waiting: why }) => [id, exercises.length, why])).toEqual([
    ['A6', 0, 'More waits.'],
    ['A13', 2, null],
    ['A16', 0, 'It waits.'],
  ]);
});

it('refuses a question that has neither an exercise nor a reason to wait', () => {
  expect(problemsOf({ waiting: { A6: 'It waits.' } })).toMatch(/does not say why "A16" has no/);
});

it('refuses ids that are no questions', () => {
  expect(problemsOf({ waiting: { ...waiting, A99: 'x' } })).toMatch(/"A99" is no question/);
});

it('sums up the exercises of a question, and shows the least score', () => {
  const { largest, smallest, rowOf } = table();
  const exercises = [
    { ...largest, score },
    { ...smallest, score: { ...score, caught: 9 } },
  ];
  expect(rowOf({ exercises })).toBe(
    '| A13 | Largest | [largest](../exercises/fundamentals/largest), [smallest](../exercises/fundamentals/smallest) | 14 | 2 (0) | 90 % |',
  );
});

it('shows no score of a question while one of its exercises has none', () => {
  const { largest, smallest, rowOf } = table();
  expect(rowOf({ exercises: [{ ...largest, score }, smallest] })).toMatch(/\| not measured \|$/);
});

it('says what waits, in whole or in part, and marks code', () => {
  const { rowOf } = table();
  expect(rowOf({ exercises: [], waiting: 'It waits.' })).toBe(
    '| A13 | Largest | **waiting**: It waits. | | | |',
  );
  expect(rowOf({ waiting: 'More waits.' })).toContain(
    'largest). **partly waiting**: More waits. |',
  );
  expect(rowOf({ title: '__new__ and __init__' })).toContain('| `__new__` and `__init__` |');
});
