import { expect, it } from 'vitest';
import { standsAlone, stretchesOf } from '../../../src/ui/text-stretches.ts';

const lines = Array.from({ length: 5_000 }, (_, index) => `line ${index}\n`).join('');

it('cuts long text after line ends and loses nothing', () => {
  const stretches = stretchesOf(lines);
  expect(stretches.length).toBeGreaterThan(5);
  expect(stretches.join('')).toBe(lines);
  expect(stretches.every((stretch) => stretch.endsWith('\n'))).toBe(true);
});

it('keeps the earlier stretches when text is added', () => {
  const before = stretchesOf(lines);
  const after = stretchesOf(`${lines}more\n`);
  expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
});

it('cuts a line that never ends', () => {
  const endless = 'x'.repeat(100_000);
  expect(stretchesOf(endless).join('')).toBe(endless);
  expect(stretchesOf(endless).length).toBeGreaterThan(5);
});

it('cuts a line that never ends between words', () => {
  for (const words of ['Python is slow, or is it? ', 'Python — “slow” or not. ']) {
    const endless = words.repeat(1_000);
    const stretches = stretchesOf(endless);
    expect(stretches.join('')).toBe(endless);
    expect(stretches.length).toBeGreaterThan(3);
    expect(stretches.filter((stretch) => !stretch.endsWith(' '))).toEqual([]);
  }
});

it('cuts no character in two', () => {
  const stretches = stretchesOf(`a${'🎉'.repeat(50_000)}`);
  expect(stretches.length).toBeGreaterThan(50);
  expect(stretches.every((stretch) => !/\p{Surrogate}/u.test(stretch))).toBe(true);
});

it('leaves short text whole', () => {
  expect(stretchesOf('hello\n')).toEqual(['hello\n']);
  expect(stretchesOf('')).toEqual(['']);
});

it('lets whole lines stand alone, and parts of an endless line where its letters are shaped', () => {
  expect(standsAlone('hello\n')).toBe(true);
  expect(standsAlone('\n')).toBe(false);
  expect(standsAlone('hello')).toBe(false);
  expect(stretchesOf('x'.repeat(100_000)).some(standsAlone)).toBe(false);
  expect(stretchesOf('ب'.repeat(100_000)).slice(0, -1).every(standsAlone)).toBe(true);
});
