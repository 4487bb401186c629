import { expect, it } from 'vitest';
import { firstMark, markedParts, type Marks } from '../../../src/catalog/marked-text.ts';

/** The text with its marks as brackets. */
const marked = (text: string, marks: Marks): string =>
  markedParts(text, marks)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

const found = (...words: string[]) => ({ isFound: (word: string) => words.includes(word) });

it('marks what was typed wherever it stands, while only titles are searched', () => {
  const marks = { typed: ['rev', 'ist'], isFound: null };
  expect(marked('Reverse a linked list', marks)).toBe('[Rev]erse a linked l[ist]');
});

it('marks the beginning of a word that was found by it, and no other word that holds it', () => {
  const marks = { typed: ['deco'], ...found('decorators') };
  expect(marked('Decorators, not undecorated', marks)).toBe('[Deco]rators, not undecorated');
});

it('marks the whole of a word that was found in another form', () => {
  const marks = { typed: ['recursion'], ...found('recursively') };
  expect(marked('Reverse it recursively.', marks)).toBe('Reverse it [recursively].');
});

it('marks a cost as a whole', () => {
  const marks = { typed: ['o(nlogn)'], ...found('o(nlogn)') };
  expect(marked('Sorting takes O(n log n), not O(n).', marks)).toBe(
    'Sorting takes [O(n log n)], not O(n).',
  );
});

it('marks words with accents in any form', () => {
  expect(marked('Naïve cafés', { typed: ['naive'], isFound: null })).toBe('[Naïve] cafés');
  const marks = { typed: ['cafe'], ...found('cafes') };
  expect(marked('Nai\u0308ve cafe\u0301s', marks)).toBe('Nai\u0308ve [cafe\u0301s]');
});

it('leaves a text without a find as it is', () => {
  expect(markedParts('A stack', { typed: ['queue'], isFound: null })).toEqual([
    { start: 0, text: 'A stack', marked: false },
  ]);
  expect(markedParts('', { typed: ['a'], isFound: null })).toEqual([]);
});

it('says where the first find begins', () => {
  const marks = { typed: ['list'], isFound: null };
  expect(firstMark('A linked list', marks)).toBe(9);
  expect(firstMark('A stack', marks)).toBeNull();
});
