import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { readJson, type Reading } from '../exercises/exercise-problem.ts';
import type { ChangedLines } from './changed-lines.ts';

const text = (what: string) => v.string(`must be ${what}, as a string.`);

const equivalentFields = v.array(
  v.strictObject(
    {
      line: text('the line of the solution'),
      mutant: text('the line of the mutant'),
      reason: v.pipe(
        text('why no test can tell the two apart'),
        v.check((reason) => reason.trim().length >= 10, 'must say why, in a sentence.'),
      ),
    },
    'must be an object with line, mutant and reason.',
  ),
  'must be a list.',
);

/** A mutant that keeps the contract as well as the solution does. */
export type Equivalent = v.InferOutput<typeof equivalentFields>[number];

/** `equivalent.json`; empty where there is none. */
export function readEquivalents(file: string): Reading<readonly Equivalent[]> {
  if (!existsSync(file)) return { kind: 'read', value: [] };
  return readJson(file, readFileSync(file, 'utf8'), equivalentFields);
}

export interface SortedSurvivors<Survivor> {
  readonly unexplained: readonly Survivor[];
  readonly equivalent: readonly Survivor[];
  /** Entries that no survivor needs. */
  readonly stale: readonly Equivalent[];
}

export function sortSurvivors<Survivor extends ChangedLines>(
  survivors: readonly Survivor[],
  equivalents: readonly Equivalent[],
): SortedSurvivors<Survivor> {
  const same = (one: ChangedLines, other: ChangedLines) =>
    one.line === other.line && one.mutant === other.mutant;
  const explained = (survivor: Survivor) => equivalents.some((one) => same(one, survivor));
  return {
    unexplained: survivors.filter((survivor) => !explained(survivor)),
    equivalent: survivors.filter(explained),
    stale: equivalents.filter((one) => !survivors.some((survivor) => same(one, survivor))),
  };
}
