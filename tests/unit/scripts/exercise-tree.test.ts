import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readExerciseFolder } from '../../../scripts/exercises/exercise-folder.ts';
import { describeProblems } from '../../../scripts/exercises/exercise-problem.ts';
import { readExerciseTree } from '../../../scripts/exercises/exercise-tree.ts';
import {
  curriculum,
  exerciseFiles,
  fields,
  temporaryFolder,
  temporaryTree,
  writeFiles,
} from './exercise-fixture.ts';

/** What is said of an exercise with these files instead of its own; null takes one away. */
function problemsWith(changed: Readonly<Record<string, string | null>>): string {
  const folder = join(temporaryFolder(), 'fundamentals/largest');
  writeFiles(folder, exerciseFiles);
  for (const [path, text] of Object.entries(changed)) {
    if (text === null) rmSync(join(folder, path), { recursive: true });
    else writeFiles(folder, { [path]: text });
  }
  const exercise = readExerciseFolder(folder);
  return exercise.kind === 'read' ? '' : describeProblems(exercise.problems);
}

const withFields = (changed: object) => ({
  'exercise.json': JSON.stringify({ ...fields, ...changed }),
});

it('reads a whole exercise', () => {
  const folder = join(temporaryFolder(), 'fundamentals/largest');
  writeFiles(folder, { ...exerciseFiles, '__pycache__/x.pyc': '', '.DS_Store': '' });
  expect(readExerciseFolder(folder)).toEqual({
    kind: 'read',
    value: {
      entry: {
        slug: 'largest',
        topic: 'fundamentals',
        title: 'Largest of a list',
        summary: 'Find the largest item.',
        difficulty: 'easy',
        minutes: 5,
        questions: ['A13'],
      },
      body: {
        title: 'Largest of a list',
        prompt: exerciseFiles['prompt.md'],
        starter: exerciseFiles['starter.py'],
        tests: exerciseFiles['tests.py'],
        typeTests: '',
        given: {},
        solution: exerciseFiles['solution.py'],
        explanation: exerciseFiles['explanation.md'],
        requires: ['largest'],
        hints: ['Look at each.', 'Keep one.', 'Compare.'],
        capabilities: [],
        limits: { testMs: 2_000, totalMs: 20_000 },
        mistakes: [],
      },
      tests: exerciseFiles['tests.py'],
      typeTests: '',
      alsoRight: [],
      mistakes: [
        {
          name: 'starts_at_zero',
          sentence: 'This starts at zero.',
          source: exerciseFiles['mistakes/starts_at_zero.py'],
          declared: null,
        },
      ],
      patterns: null,
      equivalents: [],
      score: null,
    },
  });
});

it('accepts capabilities and limits, and fills in the limit that is left out', () => {
  expect(problemsWith(withFields({ capabilities: ['clock'], limits: { testMs: 100 } }))).toBe('');
});

it.each([
  ['a missing file', { 'prompt.md': null }, /largest\/prompt\.md: is missing/],
  ['an empty file', { 'solution.py': ' \n' }, /solution\.py: is empty/],
  ['an unknown file', { 'notes.txt': 'x' }, /notes\.txt: is not a file of an exercise/],
  ['an unknown mistake', { 'mistakes/a.txt': 'x' }, /mistakes\/a\.txt: is no program/],
  ['no mistake', { mistakes: null }, /mistakes: holds no mistake/],
  ['two hints', { 'hints.md': 'a\n---\nb\n' }, /hints\.md: must hold exactly 3 hints.+holds 2/],
  ['an empty hint', { 'hints.md': 'a\n---\n\n---\nc\n' }, /exactly 3 hints.+holds 2/],
  ['a mistake without a sentence', { 'mistakes/a.py': 'x = """no"""\n' }, /start with a docstring/],
  ['broken JSON', { 'exercise.json': '{' }, /exercise\.json: is not JSON/],
  ['an unknown field', withFields({ slug: 'x' }), /"slug" is not a field/],
  ['a missing field', withFields({ title: undefined }), /"title" is missing; add it/],
  ['an unknown difficulty', withFields({ difficulty: 'hell' }), /"difficulty" must be "easy"/],
  ['a summary of two lines', withFields({ summary: 'a\nb' }), /"summary" must be a one-line/],
  ['minutes in text', withFields({ minutes: '5' }), /"minutes" must be the minutes/],
  [
    'an unknown question id',
    withFields({ questions: ['11'] }),
    /"questions\.0" must be a question/,
  ],
  [
    'a name that is no name',
    withFields({ requires: ['a b'] }),
    /"requires\.0" must be a Python name/,
  ],
  ['no name', withFields({ requires: [] }), /"requires" must list at least one/],
  [
    'an unknown capability',
    withFields({ capabilities: ['gpu'] }),
    /"capabilities\.0" must be one of/,
  ],
  ['a limit of nothing', withFields({ limits: { testMs: 0 } }), /"limits\.testMs" must be/],
  ['an unknown limit', withFields({ limits: { ms: 1 } }), /"limits\.ms" is not a field/],
])('refuses %s, and says where and what to do', (_name, changed, expected) => {
  expect(problemsWith(changed)).toMatch(expected);
});

it('tells all that is wrong at once', () => {
  const problems = problemsWith({ 'prompt.md': null, ...withFields({ title: '', minutes: 0 }) });
  expect(problems.split('\n')).toHaveLength(3);
});

it.each([
  ['three quotes', '"""One\n   two."""', 'One two.'],
  ['single quotes', "'One.'", 'One.'],
  ['apostrophes and escapes', `'It\\'s so.'`, "It's so."],
  ['a raw docstring', 'r"""Uses \\n."""', 'Uses \\n.'],
  ['comments before it', '# a\n\n"""One."""', 'One.'],
])('reads a sentence in %s', (_name, source, sentence) => {
  const folder = join(temporaryFolder(), 'fundamentals/largest');
  writeFiles(folder, { ...exerciseFiles, 'mistakes/starts_at_zero.py': `${source}\nx = 1\n` });
  expect(readExerciseFolder(folder)).toMatchObject({ value: { mistakes: [{ sentence }] } });
});

it('reads topics and exercises in the order of the curriculum', () => {
  const root = temporaryTree();
  const [topic] = curriculum.topics;
  const reversed = { topics: [{ ...topic, exercises: ['smallest', 'largest'] }] };
  writeFiles(root, { 'curriculum.json': JSON.stringify(reversed), 'README.md': 'How to.' });
  const { topics, exercises, problems } = readExerciseTree(root);
  expect(problems).toEqual([]);
  expect(topics).toEqual([
    { slug: 'fundamentals', title: 'Fundamentals', introduction: 'The ground.' },
  ]);
  expect(exercises.map(({ entry }) => entry.slug)).toEqual(['smallest', 'largest']);
});

it('tells what the curriculum and the folders do not agree on', () => {
  const root = temporaryTree();
  const [topic] = curriculum.topics;
  const topics = [
    { ...topic, exercises: ['largest', 'gone'] },
    { ...topic, slug: 'more', exercises: ['largest'] },
  ];
  writeFiles(root, { 'curriculum.json': JSON.stringify({ topics }) });
  mkdirSync(join(root, 'stray/exercise'), { recursive: true });
  const text = describeProblems(readExerciseTree(root).problems);
  expect(text).toMatch(/fundamentals\/smallest: is not listed in curriculum\.json under/);
  expect(text).toMatch(/stray: is not listed in curriculum\.json as a topic/);
  expect(text).toMatch(/fundamentals\/gone: is listed in curriculum\.json but is not there/);
  expect(text).toMatch(/lists "largest" under "fundamentals" and under "more"/);
});
