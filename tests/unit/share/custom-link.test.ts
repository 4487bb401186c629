import { deflateRawSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { CustomExercise } from '../../../src/domain/exercise.ts';
import { customKey, encodeCustom, openCustom } from '../../../src/share/custom-link.ts';

const least = { title: 'Sum', prompt: 'Add.', starter: 'pass\n', tests: 'import unittest\n' };

const whole: CustomExercise = {
  ...least,
  typeTests: '# test: adds ints\nadd(1, 2)\n',
  requires: ['add'],
  hints: ['Look.'],
  explanation: 'Add them.',
  solution: 'add = sum\n',
  capabilities: ['clock'],
  limits: { testMs: 500, totalMs: 5_000 },
  mistakes: [],
  code: 'add = None\n',
  given: { 'numbers/seven.py': 'SEVEN = 7\n', 'poem.txt': 'Roses\n' },
};

const packed = (data: unknown) => `1.${deflateRawSync(JSON.stringify(data)).toString('base64url')}`;

const open = (data: unknown) => openCustom(packed(data));

async function openedExercise(data: unknown): Promise<CustomExercise> {
  const opened = await open(data);
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  return opened.exercise;
}

it('gives a whole exercise back exactly', async () => {
  const link = await encodeCustom(whole);
  if (link.kind !== 'encoded') throw new Error(link.kind);
  expect(await openCustom(link.payload)).toEqual({ kind: 'opened', exercise: whole });
});

it('fills in what a link leaves out', async () => {
  expect(await openedExercise(least)).toEqual({
    ...least,
    typeTests: '',
    given: {},
    requires: [],
    hints: [],
    explanation: null,
    solution: null,
    capabilities: [],
    limits: { testMs: 2_000, totalMs: 20_000 },
    mistakes: [],
    code: null,
  });
});

it('takes no patterns of mistakes from a link', async () => {
  const mistakes = [{ sentence: 'cheating', fails: { 'T.a': 'failed' } }];
  expect((await openedExercise({ ...least, mistakes })).mistakes).toEqual([]);
});

it('ignores keys that it does not know', async () => {
  const exercise = await openedExercise({ ...least, later: { much: 1 }, limits: { other: 1 } });
  expect(exercise).not.toHaveProperty('later');
  expect(exercise.limits).toEqual({ testMs: 2_000, totalMs: 20_000 });
});

it.each([
  [
    { testMs: 1e9, totalMs: 1e9 },
    { testMs: 10_000, totalMs: 60_000 },
  ],
  [
    { testMs: -5, totalMs: 0 },
    { testMs: 100, totalMs: 100 },
  ],
  [{ testMs: 700.4 }, { testMs: 700, totalMs: 20_000 }],
])('brings limits %j within bounds', async (limits, expected) => {
  expect((await openedExercise({ ...least, limits })).limits).toEqual(expected);
});

it('makes one line of a title', async () => {
  expect((await openedExercise({ ...least, title: ' a\n\tb\u0000 ' })).title).toBe('a b');
});

it.each([
  ['no tests', { ...least, tests: ' \n' }, 'it has no tests'],
  ['an empty title', { ...least, title: '\n' }, 'its title is empty'],
  ['a long title', { ...least, title: 'x'.repeat(121) }, /title is longer/],
  ['a long prompt', { ...least, prompt: 'x'.repeat(100_001) }, /prompt is longer/],
  ['a missing starter', { ...least, starter: undefined }, /starter is missing/],
  ['a wrong type', { ...least, prompt: 7 }, /prompt is missing or not text/],
  ['a name that is no name', { ...least, requires: ['a b'] }, /not a Python name/],
  ['an unknown capability', { ...least, capabilities: ['gpu'] }, /does not have/],
  ['a limit that is no number', { ...least, limits: { testMs: '1' } }, 'a limit is not a number'],
  ['a list', [least], /object|missing/],
  ['null', null, 'it is not an object'],
])('refuses %s, with the reason', async (_name, data, reason) => {
  const opened = await open(data);
  expect(opened).toMatchObject({
    kind: 'invalid',
    reason: typeof reason === 'string' ? reason : expect.stringMatching(reason),
  });
});

it('refuses to encode an exercise that it would not open', async () => {
  expect(await encodeCustom({ ...whole, tests: '' })).toEqual({
    kind: 'invalid',
    reason: 'it has no tests',
  });
  expect(await encodeCustom({ ...whole, tests: 'x'.repeat(1024 * 1024) })).toEqual({
    kind: 'oversized',
  });
});

it('calls text that is not JSON damaged', async () => {
  expect(await openCustom(`1.${deflateRawSync('{"title"').toString('base64url')}`)).toEqual({
    kind: 'damaged',
  });
});

it.each([
  [{ '../up.py': '' }, 'a file of it needs a name such as "models.py" or "pages/index.html"'],
  [{ 'solution.py': '' }, 'a file of it has the name of the learner’s own text, or of the tests'],
  [{ 'big.txt': 'x'.repeat(100_001) }, 'its files are too long'],
  [['models.py'], 'a file of it needs a name such as "models.py" or "pages/index.html"'],
  ['models.py', 'its files are not an object'],
])('refuses files that cannot lie beside the code: %o', async (given, reason) => {
  expect(await openCustom(packed({ ...least, given }))).toEqual({ kind: 'invalid', reason });
});

it('stops a deflate bomb at the cap', async () => {
  expect(await open('x'.repeat(32 * 1024 * 1024))).toEqual({ kind: 'oversized' });
});

it('tells or opens every single-character corruption, and never throws', async () => {
  const payload = packed(least);
  const kinds = new Set<string>();
  for (let place = 0; place < payload.length; place += 1) {
    const corrupted = `${payload.slice(0, place)}x${payload.slice(place + 1)}`;
    kinds.add((await openCustom(corrupted)).kind);
  }
  for (const kind of kinds) expect(['damaged', 'invalid', 'opened', 'oversized']).toContain(kind);
});

it('keys an exercise by its content, whatever code comes along', async () => {
  const key = await customKey(whole);
  expect(key).toMatch(/^x-[0-9a-f]{16}$/);
  expect(await customKey({ ...whole, code: null })).toBe(key);
  expect(await customKey({ ...whole, tests: 'pass\n' })).not.toBe(key);
  expect(await customKey({ ...whole, typeTests: '' })).not.toBe(key);
  expect(await customKey({ ...whole, given: {} })).not.toBe(key);
});

it('makes keys on pages served over plain http too', async () => {
  vi.stubGlobal('crypto', {});
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const key = await customKey(whole);
  expect(key).toMatch(/^x-[0-9a-f]{16}$/);
  expect(await customKey({ ...whole, title: 'Other' })).not.toBe(key);
});
