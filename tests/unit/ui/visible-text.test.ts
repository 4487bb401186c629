import { expect, it } from 'vitest';
import { spelledText, visibleText } from '../../../src/ui/visible-text.ts';

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

it.each([
  ['joined emoji', '👨‍👩‍👧 👩🏽‍🚀 🏳️‍🌈 🤷‍♂️ 👁️‍🗨️'],
  ['joiners of scripts that have them', 'می‌خواهم ක්‍ර क्‍ष'],
  ['forms of a character', '❤️ 1️⃣ ↔︎ 葛\u{e0100} ᠮᠤᠩᠭᠣᠯ᠋'],
  ['flags', '🇫🇷 \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
  ['places where a word may be parted', 'soft\u00adhyphen'],
  ['separators of lines', 'a\u2028b\u2029c'],
  ['marks of direction beside letters that have one', 'שלום\u200f!'],
])('keeps %s', (_what, text) => {
  expect(spelledText(text)).toBe(text);
});

it.each([
  ['a joiner between plain letters', 'a\u200db', 'a\\u200db'],
  ['a joiner that joins nothing', '\u200c', '\\u200c'],
  ['more joiners than one', 'ی\u200c\u200cb', 'ی\\u200c\\u200cb'],
  ['overrides of direction', 'a\u202eb', 'a\\u202eb'],
  ['isolates', 'a\u2066b\u2069', 'a\\u2066b\\u2069'],
  ['a mark of direction between plain letters', 'a\u200eb', 'a\\u200eb'],
  ['spaces without width', 'a\u200bb\u2060c\ufeffd', 'a\\u200bb\\u2060c\\ufeffd'],
  ['invisible operators', 'f\u2061(x)', 'f\\u2061(x)'],
  ['tags', 'a\u{e0041}', 'a\\U000e0041'],
  ['tags that make no flag', '\u{1f3f4}\u{e0041}\u{e007f}', '\u{1f3f4}\\U000e0041\\U000e007f'],
  ['selectors that select nothing', 'a\ufe0fb', 'a\\ufe0fb'],
  ['a second selector', '❤️\ufe0f', '❤️\\ufe0f'],
  ['letters that show nothing', 'a\u3164b', 'a\\u3164b'],
  ['control characters', 'a\u001bb\u007f\u0090', 'a\\x1bb\\x7f\\x90'],
])('spells out %s', (_what, text, shown) => {
  expect(spelledText(text)).toBe(shown);
});
