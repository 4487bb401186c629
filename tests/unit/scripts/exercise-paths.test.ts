import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeProblems } from '../../../scripts/exercises/exercise-problem.ts';
import { readExerciseTree } from '../../../scripts/exercises/exercise-tree.ts';
import { paths, questions, temporaryTree, writeFiles } from './exercise-fixture.ts';

const [path] = paths.paths;

/** What is said of a whole tree with this text in one of its files. */
function problemsWith(file: string, data: unknown): string {
  const root = temporaryTree();
  writeFiles(root, { [file]: typeof data === 'string' ? data : JSON.stringify(data) });
  return describeProblems(readExerciseTree(root).problems);
}

const withPath = (changed: object) => ({ paths: [{ ...path, ...changed }] });
const part = (...exercises: string[]) => ({ title: 'Both', exercises });

it('reads paths and questions', () => {
  const tree = readExerciseTree(temporaryTree());
  expect(tree.problems).toEqual([]);
  expect(tree.questions).toEqual([{ id: 'A13', title: 'Both ends' }]);
  expect(tree.paths).toEqual([
    {
      slug: 'all-of-it',
      title: 'All of it',
      introduction: 'One after the other.',
      part: 'Step',
      parts: [
        { title: 'Down', exercises: ['smallest'] },
        { title: 'Up', exercises: ['largest'] },
      ],
    },
  ]);
});

it('does without paths', () => {
  const root = temporaryTree();
  rmSync(join(root, 'paths.json'));
  expect(readExerciseTree(root)).toMatchObject({ paths: [], problems: [] });
});

it('accepts a path over some exercises that does not claim to be whole', () => {
  expect(problemsWith('paths.json', withPath({ whole: false, parts: [part('largest')] }))).toBe('');
});

it.each([
  ['broken JSON', '{', /paths\.json: is not JSON/],
  ['an unknown field', withPath({ order: 1 }), /"paths\.0\.order" is not a field/],
  ['a part without exercises', withPath({ parts: [part()] }), /exercises" must list at least one/],
  [
    'a path without parts',
    withPath({ parts: [] }),
    /"paths\.0\.parts" must list at least one part/,
  ],
  ['a path with no word on being whole', withPath({ whole: undefined }), /whole" is missing/],
  [
    'an exercise twice in a part',
    withPath({ parts: [part('largest', 'largest', 'smallest')] }),
    /names one of its exercises twice/,
  ],
  [
    'an exercise in two parts',
    withPath({ parts: [part('largest', 'smallest'), part('largest')] }),
    /names "largest" twice in "all-of-it"/,
  ],
  [
    'an unknown exercise',
    withPath({ parts: [part('largest', 'smallest', 'gone')] }),
    /paths\.json: names "gone" in "all-of-it", but there is no such exercise/,
  ],
  [
    'an exercise left out of a whole path',
    withPath({ parts: [part('largest')] }),
    /does not name "smallest" in "all-of-it", which is whole; add it/,
  ],
  ['two paths of one name', { paths: [path, path] }, /names two paths "all-of-it"/],
])('refuses %s', (_name, data, expected) => {
  expect(problemsWith('paths.json', data)).toMatch(expected);
});

it.each([
  ['a question that is not listed', {}, /largest\/exercise\.json: names question "A13"/],
  ['a bad id', { ...questions, 13: 'x' }, /"13" must be a question id/],
  ['an empty title', { A13: ' ' }, /"A13" must be the question in a few words/],
  ['a text', '"A13"', /questions\.json: must hold one JSON object/],
])('refuses %s', (_name, data, expected) => {
  expect(problemsWith('questions.json', data)).toMatch(expected);
});
