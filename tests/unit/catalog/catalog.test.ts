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
    questions: ['A1'],
  }) as const;

const path = {
  slug: 'backwards',
  title: 'Backwards',
  introduction: '',
  part: 'Day',
  parts: [
    { title: 'First', exercises: ['constructor'] },
    { title: 'Then', exercises: ['stack'] },
  ],
};

const { questions, entriesOf, findEntry, findPath, loadExercise, nextEntry, previousEntry } =
  createCatalog({
    topics: [
      { slug: 'one', title: 'One', introduction: '' },
      { slug: 'two', title: 'Two', introduction: '' },
    ],
    questions: [
      { id: 'A1', title: 'Asked' },
      { id: 'A2', title: 'Not yet' },
    ],
    paths: [path],
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
  expect(nextEntry('stack', null)).toMatchObject({ slug: 'constructor' });
  expect(nextEntry('constructor', null)).toBeNull();
  expect(nextEntry('unknown', null)).toBeNull();
});

it('goes on along a path, across its parts, and ends after its last', () => {
  expect(nextEntry('constructor', path)).toMatchObject({ slug: 'stack' });
  expect(nextEntry('stack', path)).toBeNull();
});

it('goes back the same ways', () => {
  expect(previousEntry('constructor', null)).toMatchObject({ slug: 'stack' });
  expect(previousEntry('stack', null)).toBeNull();
  expect(previousEntry('stack', path)).toMatchObject({ slug: 'constructor' });
  expect(previousEntry('constructor', path)).toBeNull();
});

it('has the easiest first within each topic, and leads on in that order', () => {
  const steep = createCatalog({
    topics: [{ slug: 'one', title: 'One', introduction: '' }],
    questions: [],
    paths: [],
    entries: [
      { ...entry('cliff', 'one'), difficulty: 'hard' },
      { ...entry('slope', 'one'), difficulty: 'medium' },
      entry('step', 'one'),
      entry('stair', 'one'),
    ],
    bodies: {},
  });
  const order = ['step', 'stair', 'slope', 'cliff'];
  expect(steep.entries.map(({ slug }) => slug)).toEqual(order);
  expect(steep.entriesOf('one').map(({ slug }) => slug)).toEqual(order);
  const nothing = { words: '', difficulty: null, topic: null, question: null };
  expect(steep.search(nothing, () => true).map(({ slug }) => slug)).toEqual(order);
  expect(steep.nextEntry('stair', null)?.slug).toBe('slope');
});

it('finds a path by its slug, and the exercises of a topic', () => {
  expect(findPath('backwards')).toBe(path);
  expect(findPath('toString')).toBeNull();
  expect(findPath(null)).toBeNull();
  expect(entriesOf('two').map(({ slug }) => slug)).toEqual(['constructor']);
  expect(entriesOf('toString')).toEqual([]);
});

it('offers the questions that an exercise answers, and no other', () => {
  expect(questions).toEqual([{ id: 'A1', title: 'Asked' }]);
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

it('asks on each day of the interview week for as much as its introduction says', () => {
  const week = catalog.findPath('interview-in-a-week');
  const minutes = week?.parts.map(({ exercises }) =>
    exercises.reduce((sum, slug) => sum + (catalog.findEntry(slug)?.minutes ?? 0), 0),
  );
  expect(week?.introduction).toContain('75 to 90 minutes');
  expect(minutes).toHaveLength(7);
  expect(minutes?.filter((day) => day < 75 || day > 90)).toEqual([]);
});
