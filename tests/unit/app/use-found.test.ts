import { expect, it } from 'vitest';
import { findAll } from '../../../src/app/catalogue/use-found.ts';
import { emptyFilter } from '../../../src/app/routes.ts';
import { loadFullSearch } from '../../../src/catalog/catalog.ts';

const full = await loadFullSearch();
const everything = () => true;
const words = (text: string) => ({ ...emptyFilter, words: text });
const slugs = ({ entries }: ReturnType<typeof findAll>) => entries.map(({ slug }) => slug);

it('searches titles while nothing else is there', () => {
  const found = findAll(words('linked list'), everything, null);
  expect(slugs(found)).toContain('reverse-in-groups');
  expect(found.matches.get('reverse-in-groups')?.().marks.typed).toEqual(['linked', 'list']);
  expect(slugs(findAll(words('lru'), everything, null))).toEqual([]);
});

it('searches everything once it can, the best first', () => {
  const found = findAll(words('recursion'), everything, full);
  expect(slugs(found)[0]).toBe('reverse-linked-list-recursively');
  expect(found.matches.get('reverse-linked-list')?.().places).toEqual([{ kind: 'explanation' }]);
});

it('keeps to the filters, and to what is accepted', () => {
  const hard = findAll({ ...words('stack'), difficulty: 'hard' }, everything, full);
  expect(hard.entries.length).toBeGreaterThan(0);
  expect(hard.entries.every(({ difficulty }) => difficulty === 'hard')).toBe(true);
  const one = findAll(words('stack'), ({ slug }) => slug === 'min-stack', full);
  expect(slugs(one)).toEqual(['min-stack']);
});

it('leaves the catalogue as it is where the words ask for nothing', () => {
  const whole = findAll(emptyFilter, everything, null);
  for (const search of [null, full]) {
    const found = findAll(words('  '), everything, search);
    expect(slugs(found)).toEqual(slugs(whole));
    expect(found.matches.size).toBe(0);
  }
});

it('tells which words find something alone where together they find nothing', () => {
  expect(findAll(words('quaternion stack stack'), everything, full).alone).toEqual(['stack']);
  expect(findAll(words('stack'), everything, full).alone).toEqual([]);
  const none = findAll(words('quaternion stack'), ({ slug }) => slug === 'singleton', full);
  expect(none.alone).toEqual([]);
});
