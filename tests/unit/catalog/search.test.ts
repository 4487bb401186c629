import { expect, it } from 'vitest';
import type { ExerciseEntry } from '../../../src/domain/exercise.ts';
import { searchEntries, type SearchFilter } from '../../../src/catalog/search.ts';

type Progress = 'new' | 'solved';

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

function search(filter: Partial<SearchFilter<Progress>>): readonly string[] {
  const progressOf = (slug: string): Progress => (slug === 'stack' ? 'solved' : 'new');
  const whole = { words: '', difficulty: null, progress: null, ...filter };
  return searchEntries(entries, topics, progressOf, whole).map(({ slug }) => slug);
}

it('finds all, in order, when nothing is asked', () => {
  expect(search({ words: '  ' })).toEqual(['stack', 'reverse', 'naive-cafe']);
});

it.each([
  ['a word of the title', 'linked', ['reverse']],
  ['a word of the summary', 'first out', ['stack']],
  ['a word of the topic', 'functions', ['naive-cafe']],
  ['words of several places', 'structures reverse', ['reverse']],
  ['a question id', 'a12', ['stack']],
  ['a question id as a whole only', 'a1', ['naive-cafe']],
  ['words without their accents', 'naive cafe', ['naive-cafe']],
  ['words with accents in any form', 'CAFE\u0301 de\u0301corators', ['naive-cafe']],
  ['nothing where one word is missing', 'stack queue', []],
])('finds %s', (_name, words, expected) => {
  expect(search({ words })).toEqual(expected);
});

it('filters by difficulty and by progress', () => {
  expect(search({ difficulty: 'medium' })).toEqual(['reverse']);
  expect(search({ progress: 'solved' })).toEqual(['stack']);
  expect(search({ progress: 'solved', difficulty: 'medium' })).toEqual([]);
});
