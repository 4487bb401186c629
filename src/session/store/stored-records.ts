import * as v from 'valibot';
import type { KeyedAttempt } from './all-work.ts';
import type { ProgressRecord } from './progress-record.ts';
import type { Attempt, Replacement } from '../session-state.ts';
import { storedVerdict } from './stored-verdict.ts';
import type { LinkedExercise, SavedDraft } from './work-store.ts';

/** Milliseconds since the epoch, as far as a Date reaches. */
const moment = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const time = v.fallback(moment, 0);

export const storedDraft = v.object({
  key: v.string(),
  code: v.string(),
  revision: v.fallback(v.number(), 0),
  at: time,
  openedWith: v.fallback(v.nullable(v.string()), null),
  starter: v.fallback(v.nullable(v.string()), null),
  cases: v.fallback(v.string(), ''),
}) satisfies v.GenericSchema<unknown, SavedDraft>;

export const replacement = v.picklist([
  'reset',
  'shared',
  'reopened',
  'other-tab',
  'imported',
  'again',
]) satisfies v.GenericSchema<unknown, Replacement>;

// The learner's text is worth more than what is said about it: it is shown whatever the rest holds.
const origin = v.fallback(
  v.variant('kind', [
    v.object({ kind: v.literal('submitted'), verdict: storedVerdict }),
    v.object({ kind: v.literal('kept'), because: replacement }),
  ]),
  {
    kind: 'submitted',
    verdict: {
      kind: 'crashed',
      phase: 'loading',
      reason:
        'The verdict of this attempt can no longer be read. Submit it again to get a new one.',
      tests: [],
      output: '',
      ms: 0,
    },
  },
);

export const storedAttempt = v.object({
  id: v.number(),
  code: v.string(),
  at: time,
  origin,
}) satisfies v.GenericSchema<unknown, Attempt>;

const nullableTime = v.fallback(v.nullable(moment), null);

export const storedProgress = v.object({
  key: v.string(),
  progress: v.picklist(['new', 'started', 'tried', 'solved', 'shown']),
  solvedAt: nullableTime,
  shownAt: nullableTime,
  hintsShown: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  againAt: nullableTime,
}) satisfies v.GenericSchema<unknown, ProgressRecord>;

export const storedLinked = v.object({
  key: v.string(),
  title: v.string(),
  payload: v.string(),
  at: time,
}) satisfies v.GenericSchema<unknown, LinkedExercise>;

/** An attempt as the database holds it, with the key of its exercise. */
const storedKeyedAttempt = v.object({ ...storedAttempt.entries, key: v.string() });

const reader =
  <Output>(schema: v.GenericSchema<unknown, Output>) =>
  (data: unknown): Output | null => {
    const result = v.safeParse(schema, data);
    return result.success ? result.output : null;
  };

/** Each gives null for a record of a shape that this build does not know. */
export const readDraft = reader<SavedDraft>(storedDraft);
export const readAttempt = reader<Attempt>(storedAttempt);
export const readKeyedAttempt = reader<Attempt & KeyedAttempt>(storedKeyedAttempt);
export const readProgress = reader<ProgressRecord>(storedProgress);
export const readLinked = reader<LinkedExercise>(storedLinked);
