import { expect, it } from 'vitest';
import {
  pathSections,
  rankedSections,
  topicSections,
} from '../../../src/app/catalogue/sections.ts';
import { findEntry } from '../../../src/catalog/catalog.ts';

const found = ['singleton', 'stack', 'min-stack'].map(findEntry).filter((entry) => entry !== null);

const path = {
  slug: 'a-week',
  title: 'A week',
  introduction: '',
  part: 'Day',
  parts: [
    { title: 'Other things', exercises: ['observer'] },
    { title: 'Stacks', exercises: ['min-stack', 'reverse-in-groups', 'stack'] },
  ],
};

it('puts exercises under their topics, in the order of the topics', () => {
  expect(
    topicSections(found).map(({ id, entries }) => [id, entries.map(({ slug }) => slug)]),
  ).toEqual([
    ['topic-data-structures', ['stack', 'min-stack']],
    ['topic-patterns', ['singleton']],
  ]);
});

it('keeps what was found for words in its order, under one heading', () => {
  expect(rankedSections(found)).toMatchObject([{ title: 'Best matches', entries: found }]);
  expect(rankedSections([])).toEqual([]);
});

it('puts exercises under the parts of a path, in its order, and says how much a part asks', () => {
  const sections = pathSections(path, found, new Map([['reverse-in-groups', 'solved']]));
  expect(sections).toMatchObject([
    {
      id: 'part-2',
      title: 'Day 2 · Stacks',
      introduction: '40 minutes, 1 of 3 solved',
      entries: [{ slug: 'min-stack' }, { slug: 'stack' }],
    },
  ]);
});
