import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { ExerciseBody } from '../../src/domain/exercise.ts';
import { perhaps, type Traces } from '../../src/domain/mistake-pattern.ts';
import { compareTraces } from '../../src/domain/recognise-mistake.ts';
import { readJson, type Reading } from '../exercises/exercise-problem.ts';

const trace = v.pipe(
  v.string('must be how a test fails, as a string.'),
  v.regex(
    /^(perhaps|(failed|errored|timed-out|crashed)(:[\w+.]+)?)$/,
    'must be a status, with a fingerprint after a colon where there is one, or "perhaps".',
  ),
);

const patternFields = v.strictObject(
  {
    basis: v.string('must be a hash, as a string.'),
    mistakes: v.record(
      v.string(),
      v.strictObject({
        fails: v.record(v.string(), trace),
        like: v.optional(v.string('must say what fails in the same way, as a string.')),
      }),
    ),
  },
  'must hold one JSON object.',
);

/** `mistakes.json`: what the tests say about each mistake, by its name. Made, never written. */
export type PatternFile = v.InferOutput<typeof patternFields>;

/** `like`: unfinished code that fails in the same way, so that nobody is told of the mistake. */
export type DeclaredMistake = PatternFile['mistakes'][string];

export const patternCommand = (slug: string): string => `npm run exercise:patterns -- ${slug}`;

/** Null where there is no such file. */
export function readPatternFile(file: string): Reading<PatternFile | null> {
  if (!existsSync(file)) return { kind: 'read', value: null };
  return readJson(file, readFileSync(file, 'utf8'), patternFields);
}

/** What judges a solution of an exercise, and what that finds beside it. */
export function testTexts({ tests, typeTests, given }: ExerciseBody): readonly string[] {
  return [tests, ...(typeTests === '' ? [] : [typeTests]), ...Object.values(given)];
}

/** Which tests, solution and starter the patterns were made with. */
export function basisOf(...sources: readonly string[]): string {
  return createHash('sha256').update(sources.join('\0')).digest('hex').slice(0, 12);
}

/** How what a mistake fails differs from what its file declares, in a sentence; null if it does not. */
export function driftFrom(declared: Traces, traces: Traces): string | null {
  const missing = Object.keys(declared).filter(
    (test) => !(test in traces) && declared[test] !== perhaps,
  );
  const extra = Object.keys(traces).filter((test) => !(test in declared));
  const parts = [
    ...(missing.length > 0 ? [`no longer fails ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`also fails ${extra.join(', ')}`] : []),
  ];
  if (parts.length > 0) return parts.join(' and ');
  return compareTraces(declared, traces)?.different === 0
    ? null
    : 'fails the same tests in another way';
}
