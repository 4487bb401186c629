import { expect, it } from 'vitest';
import * as catalog from '../../../src/catalog/catalog.ts';
import { createCatalog } from '../../../src/catalog/create-catalog.ts';
import { body } from '../session/fixtures.ts';

const entry = (slug: string, topic: string) =>
  ({
    slug,
    topic,
    title: slug,
    summary: '',
    difficulty: 'easy',
    minutes: 5,
    questions: [],
  }) as const;

const { findEntry, loadExercise, nextEntry } = createCatalog({
  topics: [],
  entries: [entry('stack', 'one'), entry('constructor', 'two')],
  bodies: {
    stack: async () => ({ default: body }),
    constructor: async () => ({ default: body }),
  },
});

it('finds an entry by its slug', () => {
  expect(findEntry('stack')).toMatchObject({ slug: 'stack' });
  expect(findEntry('toString')).toBeNull();
});

it('goes on to the next topic after the last exercise of one, and ends after the last', () => {
  expect(nextEntry('stack')).toMatchObject({ slug: 'constructor' });
  expect(nextEntry('constructor')).toBeNull();
  expect(nextEntry('unknown')).toBeNull();
});

it('loads an exercise with its entry', async () => {
  expect(await loadExercise('stack')).toEqual({ ...body, entry: findEntry('stack') });
  expect(await loadExercise('toString')).toBeNull();
});

it('holds the exercises of this repository, each in a topic of its own curriculum', async () => {
  const topics = new Set(catalog.topics.map(({ slug }) => slug));
  expect(catalog.entries.length).toBeGreaterThan(0);
  for (const { slug, topic } of catalog.entries) {
    expect(topics).toContain(topic);
    expect(await catalog.loadExercise(slug)).toMatchObject({ hints: { length: 3 } });
  }
});
