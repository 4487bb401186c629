import { expect, it } from 'vitest';
import { entries } from '../../../src/catalog/catalog.ts';
import { placeOnPath, placeToContinue } from '../../../src/app/catalogue/place-to-continue.ts';
import type { Progress } from '../../../src/session/session-state.ts';

const path = {
  slug: 'a-week',
  title: 'A week',
  introduction: '',
  part: 'Day',
  parts: [
    { title: 'First', exercises: ['stack', 'min-max'] },
    { title: 'Then', exercises: ['singleton'] },
  ],
};

const record = (progress: Record<string, Progress>, ...visited: string[]) => ({
  progress: new Map(Object.entries(progress)),
  visited,
});

it('starts a path at its first exercise', () => {
  expect(placeOnPath(path, record({ observer: 'solved' }))).toMatchObject({
    entry: { slug: 'stack' },
    path: 'a-week',
    words: 'Start here · Day 1',
  });
});

it('goes on at the first exercise of the path that is not done', () => {
  expect(placeOnPath(path, record({ stack: 'solved', singleton: 'solved' }))).toMatchObject({
    entry: { slug: 'min-max' },
    words: 'Continue · Day 1',
  });
  expect(placeOnPath(path, record({ stack: 'shown', 'min-max': 'solved' }))).toMatchObject({
    entry: { slug: 'singleton' },
    words: 'Continue · Day 2',
  });
});

it('goes on at an exercise that was tried and not passed', () => {
  expect(placeOnPath(path, record({ stack: 'tried' }))).toMatchObject({
    entry: { slug: 'stack' },
    words: 'Continue · Day 1',
  });
});

it('offers nothing at the end of a path', () => {
  const done = { stack: 'solved', 'min-max': 'shown', singleton: 'solved' } as const;
  expect(placeOnPath(path, record(done))).toBeNull();
});

it('leads back to where the learner stopped, on the path that it belongs to', () => {
  const place = placeToContinue(
    record({ stack: 'started' }, 'x-custom', 'stack', 'observer'),
    path,
  );
  expect(place).toMatchObject({
    entry: { slug: 'stack' },
    path: 'a-week',
    words: 'Continue where you stopped',
  });
});

it('leads on along the path that was followed when the last exercise is solved', () => {
  const place = placeToContinue(record({ stack: 'solved', 'min-max': 'solved' }, 'min-max'), path);
  expect(place).toMatchObject({
    entry: { slug: 'singleton' },
    path: 'a-week',
    words: 'Next · A week, day 2',
  });
});

it.each(['solved', 'shown'] as const)('offers no exercise again that is %s', (state) => {
  const onPath = placeToContinue(record({ stack: state }, 'stack'), path);
  expect(onPath).toMatchObject({ entry: { slug: 'min-max' }, words: 'Next · A week, day 1' });
  const elsewhere = placeToContinue(record({ observer: state }, 'observer'), path);
  expect(elsewhere).toMatchObject({ path: null, words: 'Next exercise' });
  expect(elsewhere?.entry.slug).not.toBe('observer');
  const all = Object.fromEntries(entries.map(({ slug }) => [slug, state]));
  expect(placeToContinue(record(all, 'observer'), path)).toBeNull();
});

it('leaves the path aside where the last exercise is not on it, or none was followed', () => {
  const elsewhere = {
    entry: { slug: 'observer' },
    path: null,
    words: 'Continue where you stopped',
  };
  const started = record({ observer: 'started' }, 'observer');
  expect(placeToContinue(started, path)).toMatchObject(elsewhere);
  expect(placeToContinue(started, null)).toMatchObject(elsewhere);
  expect(placeToContinue(record({}), path)).toBeNull();
});
