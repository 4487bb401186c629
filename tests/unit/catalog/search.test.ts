import { expect, it } from 'vitest';
import type { ExerciseEntry } from '../../../src/domain/exercise.ts';
import { createSearch, type SearchFilter } from '../../../src/catalog/search.ts';

const topics = [
  { slug: 'data-structures', title: 'Data structures', introduction: '' },
  { slug: 'decorators', title: 'Functions and décorators', introduction: '' },
];

const entry = (slug: string, fields: Partial<ExerciseEntry>): ExerciseEntry => ({
  slug,
  topic: 'data-structures',
  title: slug,
  summary: '',
  difficulty: 'easy',
  minutes: 5,
  questions: [],
  ...fields,
});

const entries = [
  entry('stack', { title: 'A stack', summary: 'Last in, first out.', questions: ['A12'] }),
  entry('reverse', { title: 'Reverse a linked list', difficulty: 'medium', questions: ['A11'] }),
  entry('naive-cafe', { title: 'Naïve CAFÉ', topic: 'decorators', questions: ['A1', 'B1'] }),
];

const questions = [
  { id: 'A12', title: 'Built-in structures' },
  { id: 'B1', title: 'Wrapping with arguments' },
];
const searchEntries = createSearch({ topics, questions, entries });
const nothing = { words: '', difficulty: null, topic: null, question: null };

function search(filter: Partial<SearchFilter>): readonly string[] {
  return searchEntries({ ...nothing, ...filter }, () => true).map(({ slug }) => slug);
}

it('finds all, in order, when nothing is asked', () => {
  expect(search({ words: '  ' })).toEqual(['stack', 'reverse', 'naive-cafe']);
});

it.each([
  ['a word of the title', 'linked', ['reverse']],
  ['a word of the summary', 'first out', ['stack']],
  ['a word of the topic', 'functions', ['naive-cafe']],
  ['a word of the question’s title', 'wrapping', ['naive-cafe']],
  ['words of several places', 'structures reverse', ['reverse']],
  ['a question id', 'a12', ['stack']],
  ['a question id as a whole only', 'a1', ['naive-cafe']],
  ['words without their accents', 'naive cafe', ['naive-cafe']],
  ['words with accents in any form', 'CAFE\u0301 de\u0301corators', ['naive-cafe']],
  ['nothing where one word is missing', 'stack queue', []],
])('finds %s', (_name, words, expected) => {
  expect(search({ words })).toEqual(expected);
});

it('filters by difficulty, by topic and by question, all at once', () => {
  expect(search({ difficulty: 'medium' })).toEqual(['reverse']);
  expect(search({ topic: 'data-structures' })).toEqual(['stack', 'reverse']);
  expect(search({ question: 'B1' })).toEqual(['naive-cafe']);
  expect(search({ question: 'A1' })).toEqual(['naive-cafe']);
  expect(search({ topic: 'data-structures', question: 'A12', words: 'last' })).toEqual(['stack']);
  expect(search({ topic: 'data-structures', question: 'B1' })).toEqual([]);
});

it('leaves out what is not accepted', () => {
  const accepts = ({ slug }: ExerciseEntry) => slug !== 'stack';
  const found = searchEntries({ ...nothing, topic: 'data-structures' }, accepts);
  expect(found.map(({ slug }) => slug)).toEqual(['reverse']);
});

it('folds what is searched once, not with every letter that is typed', () => {
  let folded = 0;
  const watched = entry('watched', {});
  const counting = Object.defineProperty({ ...watched }, 'summary', {
    get: () => {
      folded += 1;
      return 'Seen.';
    },
  });
  const find = createSearch({ topics, questions, entries: [counting] });
  for (const words of ['s', 'se', 'see']) {
    expect(find({ ...nothing, words }, () => true)).toHaveLength(1);
  }
  expect(folded).toBe(1);
});
