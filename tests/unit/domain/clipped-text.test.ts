import { expect, it } from 'vitest';
import { createClippedText } from '../../../src/domain/clipped-text.ts';

const limits = { head: 5, tail: 5 };

it('keeps the first and the last part, and says how much was cut', () => {
  const clipped = createClippedText(limits);
  for (const text of ['abc', 'defg', 'hijklmnopqrstuv', 'wxyz']) clipped.add(text);
  expect(clipped.text()).toBe('abcde\n… 16 characters were cut here …\nvwxyz');
});

it('keeps a text that fits as it is', () => {
  const clipped = createClippedText(limits);
  clipped.add('abcdefg');
  clipped.add('hij');
  expect(clipped.text()).toBe('abcdefghij');
});

it('counts what was left out before it came', () => {
  const clipped = createClippedText(limits);
  clipped.add('abcdef');
  clipped.skip(1000);
  clipped.add('xyz');
  expect(clipped.text()).toBe('abcde\n… 1,001 characters were cut here …\nxyz');
});

it('halves no character', () => {
  const clipped = createClippedText(limits);
  clipped.add('abcd😀efghijk😀');
  expect(clipped.text()).toBe('abcd😀\n… 4 characters were cut here …\nijk😀');
});
