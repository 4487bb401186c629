// oxlint-disable-next-line typescript/triple-slash-reference -- the tests are compiled by following imports, which does not find ambient modules
/// <reference path="./virtual-exercises.d.ts" />
import * as exercises from 'virtual:exercises';
import { createCatalog } from './create-catalog.ts';

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
  search,
} = createCatalog(exercises);
