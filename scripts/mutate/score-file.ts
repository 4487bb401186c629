import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readJson, type Reading } from '../exercises/exercise-problem.ts';

const count = v.pipe(
  v.number('must be a number.'),
  v.integer('must be a whole number.'),
  v.minValue(0, 'must not be negative.'),
);

const scoreFields = v.strictObject(
  {
    basis: v.string('must be a hash, as a string.'),
    /** Of the hidden tests, as the solution's verdict lists them. */
    tests: count,
    mutants: count,
    /** Of the mutants, those that keep the contract as well as the solution does. */
    equivalent: count,
    caught: count,
  },
  'must hold one JSON object.',
);

/** `score.json`: how many changes of the solution the tests notice. Made, never written. */
export type ScoreFile = v.InferOutput<typeof scoreFields>;

/** Null where there is no such file. */
export function readScoreFile(file: string): Reading<ScoreFile | null> {
  if (!existsSync(file)) return { kind: 'read', value: null };
  return readJson(file, readFileSync(file, 'utf8'), scoreFields);
}

export const leastScore = 0.95;

/** From 0 to 1. Of the mutants that are no equivalents, how many a test catches. */
export function scoreOf({ mutants, caught, equivalent }: Omit<ScoreFile, 'basis'>): number {
  return mutants === equivalent ? 0 : caught / (mutants - equivalent);
}

/** Rounded down, so that 100 % means all of them. */
export function percentOf(score: ScoreFile): string {
  return `${Math.floor(scoreOf(score) * 1000) / 10} %`;
}
