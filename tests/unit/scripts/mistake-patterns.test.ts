import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readExerciseFolder } from '../../../scripts/exercises/exercise-folder.ts';
import { describeProblems } from '../../../scripts/exercises/exercise-problem.ts';
import { patternText, unfinishedLike } from '../../../scripts/patterns/judge-patterns.ts';
import { driftFrom } from '../../../scripts/patterns/mistake-patterns.ts';
import { exerciseFiles, temporaryFolder, writeFiles } from './exercise-fixture.ts';

const read = (patterns: string) => {
  const folder = join(temporaryFolder(), 'fundamentals/largest');
  writeFiles(folder, { ...exerciseFiles, 'mistakes.json': patterns });
  return readExerciseFolder(folder);
};

const fails = { 'T.test_a': 'failed:1x', 'T.test_b': 'timed-out' };

it('gives the page the patterns of mistakes that may be told', async () => {
  const told = read(await patternText({ basis: 'abc', mistakes: { starts_at_zero: { fails } } }));
  expect(told).toMatchObject({
    kind: 'read',
    value: { body: { mistakes: [{ sentence: 'This starts at zero.', fails }] } },
  });
});

it('keeps a mistake to itself that fails as unfinished code does', async () => {
  const patterns = { basis: 'abc', mistakes: { starts_at_zero: { fails, like: 'the starter' } } };
  expect(read(await patternText(patterns))).toMatchObject({ value: { body: { mistakes: [] } } });
});

it('refuses a file that nobody measured', () => {
  const wrong = read('{"basis": "a", "mistakes": {"x": {"fails": {"T.a": "maybe"}}}}');
  expect(wrong.kind === 'unusable' && describeProblems(wrong.problems)).toMatch(
    /mistakes\.json: "mistakes\.x\.fails\.T\.a" must be a status/,
  );
});

it('says how a mistake has drifted from its pattern', () => {
  expect(driftFrom(fails, fails)).toBe(null);
  expect(driftFrom(fails, { 'T.test_a': 'failed:1x', 'T.test_c': 'failed' })).toBe(
    'no longer fails T.test_b and also fails T.test_c',
  );
  expect(driftFrom(fails, { ...fails, 'T.test_a': 'failed:2y' })).toBe(
    'fails the same tests in another way',
  );
});

it('takes a value that differs from run to run for no drift', () => {
  expect(driftFrom({ 'T.test_a': 'failed' }, { 'T.test_a': 'failed:2y' })).toBe(null);
});

const unfinished = [
  { name: 'the starter', traces: { a: 'failed:1', b: 'failed:2', c: 'failed:3' } },
  { name: 'nothing written', traces: { a: 'failed:1', b: 'errored:TypeError' } },
  { name: 'f not written', traces: { d: 'failed:4' } },
];

it('tells of no mistake that fails as unfinished code does', () => {
  expect(unfinishedLike({ d: 'failed:4' }, unfinished)).toBe('f not written');
});

it('tells of no mistake that shows only what unfinished code shows too', () => {
  const parts = { a: 'failed:1', b: 'errored:TypeError', c: 'failed:3' };
  expect(unfinishedLike(parts, unfinished)).toBe('parts of what is not written');
  expect(unfinishedLike({ ...parts, c: 'failed:9' }, unfinished)).toBe(undefined);
});

it('takes a failure without a steady value for no evidence', () => {
  expect(unfinishedLike({ e: 'failed' }, unfinished)).toBe('nothing steady');
  expect(unfinishedLike({ a: 'failed:1', e: 'failed' }, unfinished)).toBe(
    'parts of what is not written',
  );
});
