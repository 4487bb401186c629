import { expect, it } from 'vitest';
import { visibleText } from '../../../src/ui/visible-text.ts';

it('keeps ordinary text, newlines and tabs', () => {
  expect(visibleText('a\tb\r\nüñ 数 🎉\n')).toBe('a\tb\nüñ 数 🎉\n');
});

it('takes out terminal colours', () => {
  expect(visibleText('\u001b[1;31mred\u001b[0m')).toBe('red');
});

it('spells out what controls, hides or reorders', () => {
  expect(visibleText('a\u0007b\u0000\rc\u202ed\u200b')).toBe('a\\x07b\\x00\\x0dc\\u202ed\\u200b');
});

it('keeps the marks of a script, and spells out those that are heaped on one letter', () => {
  expect(visibleText('ษ\u0e35\u0e48')).toBe('ษ\u0e35\u0e48');
  const heap = visibleText(`a${'\u0301'.repeat(60_000)}b`);
  expect(heap.startsWith(`a${'\u0301'.repeat(12)}\\u0301\\u0301`)).toBe(true);
  expect(heap.endsWith('\\u0301b')).toBe(true);
});
