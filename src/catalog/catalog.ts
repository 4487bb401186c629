// oxlint-disable-next-line typescript/triple-slash-reference -- the tests are compiled by following imports, which does not find ambient modules
/// <reference path="./virtual-exercises.d.ts" />
import * as exercises from 'virtual:exercises';
import { createCatalog } from './create-catalog.ts';
import type { FullSearch } from './full-search.ts';

export const {
  topics,
  questions,
  paths,
  entries,
  entriesOf,
  findEntry,
  findPath,
  loadExercise,
  nextEntry,
  previousEntry,
  search,
} = createCatalog(exercises);

/** The search in everything that is written, fetched when it is first wanted. Rejects when it cannot be. */
export async function loadFullSearch(): Promise<FullSearch> {
  const [{ openFullSearch }, { default: index }] = await Promise.all([
    import('./full-search.ts'),
    import('virtual:exercises/search-index'),
  ]);
  return openFullSearch(index);
}
