import { expect, it } from 'vitest';
import { listAround } from '../../../src/app/workbench/header/list-around.ts';
import { findEntry, findPath } from '../../../src/catalog/catalog.ts';

it('is the path that is followed, in its parts', () => {
  const { title, href, groups } = listAround(findEntry('stack'), findPath('first-steps'));
  expect({ title, href }).toEqual({ title: 'First steps', href: '#/?path=first-steps' });
  expect(groups[0]).toMatchObject({ title: 'Step 1 · Look at every item' });
  expect(groups[0]?.entries[0]?.slug).toBe('min-max');
});

it('is the topic where no path is followed', () => {
  const { title, href, groups } = listAround(findEntry('stack'), null);
  expect({ title, href }).toEqual({ title: 'Data structures', href: '#/?topic=data-structures' });
  expect(groups).toHaveLength(1);
  expect(groups[0]?.entries.map(({ slug }) => slug)).toContain('min-stack');
});

it('has nothing of the catalogue around an exercise from a link', () => {
  expect(listAround(null, null)).toEqual({ title: 'All exercises', href: '#/', groups: [] });
});
