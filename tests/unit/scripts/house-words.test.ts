import { expect, it } from 'vitest';
import { wordProblems } from '../../../scripts/exercises/house-words.ts';

it('says which word the house has another for', () => {
  expect(wordProblems('It takes texts, and\nanything else than those.')).toEqual([
    '"texts": say "strings".',
    '"else than": say "other than".',
  ]);
});

it('leaves alone what is meant as it stands', () => {
  expect(wordProblems('A text editor keeps the text; there is no such class.')).toEqual([]);
});
