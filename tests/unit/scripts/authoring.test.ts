import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { readExerciseTree } from '../../../scripts/exercises/exercise-tree.ts';
import { makeExerciseLink } from '../../../scripts/exercises/make-exercise-link.ts';
import { scaffoldExercise } from '../../../scripts/exercises/scaffold-exercise.ts';
import { slugsOf } from '../../../src/domain/learning-path.ts';
import { openCustom } from '../../../src/share/custom-link.ts';
import { exerciseFiles, temporaryFolder, temporaryTree, writeFiles } from './exercise-fixture.ts';

const least = {
  'prompt.md': 'Add.\n',
  'starter.py': 'pass\n',
  'tests.py': 'import unittest\n',
};

it('makes a whole exercise and lists it', async () => {
  const root = temporaryTree();
  const made = await scaffoldExercise(root, 'fundamentals', 'two-sum');
  expect(made).toEqual({ kind: 'read', value: join(root, 'fundamentals/two-sum') });
  const { exercises, paths, problems } = readExerciseTree(root);
  expect(problems).toEqual([]);
  expect(exercises.map(({ entry }) => entry.slug)).toEqual(['largest', 'smallest', 'two-sum']);
  expect(paths.flatMap(slugsOf)).toEqual(['smallest', 'largest', 'two-sum']);
  expect(exercises.at(-1)?.body).toMatchObject({ requires: ['two_sum'] });
  expect(exercises.at(-1)?.body.tests).toContain('from solution import two_sum');
});

it.each(['curriculum.json', 'paths.json'])('leaves %s as Prettier would', async (file) => {
  const root = temporaryTree();
  await scaffoldExercise(root, 'fundamentals', 'two-sum');
  const text = readFileSync(join(root, file), 'utf8');
  const style = await resolveConfig(`exercises/${file}`);
  expect(await check(text, { ...style, parser: 'json', endOfLine: 'lf' })).toBe(true);
});

it.each([
  ['a taken slug', 'fundamentals', 'largest', /is taken/],
  ['a bad slug', 'fundamentals', 'Two_Sum', /is no slug/],
  ['a way out of the folder', 'fundamentals', '../../x', /is no slug/],
  ['an unknown topic', 'magic', 'two-sum', /has no topic "magic".+fundamentals/],
])('refuses %s and writes nothing', async (_name, topic, slug, message) => {
  const root = temporaryTree();
  const made = await scaffoldExercise(root, topic, slug);
  expect(made).toMatchObject({ problems: [{ message: expect.stringMatching(message) }] });
  expect(readExerciseTree(root).problems).toEqual([]);
  expect(readExerciseTree(root).exercises).toHaveLength(2);
});

it('makes a link to the least that an exercise can be', async () => {
  const args = [temporaryFolder(least), '--base', 'https://x.org/g/#/old'];
  const made = await makeExerciseLink(args);
  if (made.kind === 'refused') throw new Error(made.message);
  const [base, payload = ''] = made.link.split('#/x/');
  expect(base).toBe('https://x.org/g/');
  expect(await openCustom(payload)).toMatchObject({
    kind: 'opened',
    exercise: { prompt: 'Add.\n', hints: [], solution: null, code: null },
  });
});

it('prints a link to an exercise of the catalogue, with code to open with', async () => {
  const folder = temporaryFolder({ ...exerciseFiles, 'code.py': 'mine\n' });
  const command = ['--import', 'tsx', 'scripts/exercise-link.ts', folder];
  const { status, stdout } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect(status).toBe(0);
  const [, payload = ''] = stdout.trim().split('#/x/');
  expect(await openCustom(payload)).toMatchObject({
    kind: 'opened',
    exercise: { title: 'Largest of a list', hints: { length: 3 }, code: 'mine\n' },
  });
}, 30_000);

it('says what a folder lacks', async () => {
  const folder = temporaryFolder({ 'prompt.md': 'x', 'exercise.json': '{"requires": "f"}' });
  const made = await makeExerciseLink([folder]);
  if (made.kind === 'made') throw new Error(made.link);
  expect(made.status).toBe(1);
  expect(made.message).toMatch(/starter\.py: is missing/);
  expect(made.message).toMatch(/tests\.py: is missing/);
  expect(made.message).toMatch(/"requires" must be a list/);
});

it('says what makes no link, and how it is used', async () => {
  const refused = (status: number, message: RegExp) => ({
    kind: 'refused',
    status,
    message: expect.stringMatching(message),
  });
  const folder = temporaryFolder(least);
  writeFiles(folder, { 'tests.py': '\n' });
  expect(await makeExerciseLink([folder])).toEqual(refused(1, /it has no tests/));
  writeFiles(folder, { 'tests.py': 'x'.repeat(1_100_000) });
  expect(await makeExerciseLink([folder])).toEqual(refused(1, /too long/));
  expect(await makeExerciseLink([])).toEqual(refused(2, /^Usage/));
  expect(await makeExerciseLink([folder, '--bas'])).toEqual(refused(2, /^Usage/));
  expect(await makeExerciseLink(['/no/such'])).toEqual(refused(1, /is not a folder/));
});
