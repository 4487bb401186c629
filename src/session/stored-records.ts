import * as v from 'valibot';
import type { ProgressRecord } from './progress-record.ts';
import type { Attempt, Replacement } from './session-state.ts';
import { storedVerdict } from './stored-verdict.ts';
import type { LinkedExercise, SavedDraft } from './work-store.ts';

const time = v.fallback(v.number(), 0);

const draft = v.object({
  key: v.string(),
  code: v.string(),
  revision: v.fallback(v.number(), 0),
  at: time,
  openedWith: v.fallback(v.nullable(v.string()), null),
}) satisfies v.GenericSchema<unknown, SavedDraft>;

export const replacement = v.picklist([
  'reset',
  'shared',
  'reopened',
  'other-tab',
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

const attempt = v.object({
  id: v.number(),
  code: v.string(),
  at: time,
  origin,
}) satisfies v.GenericSchema<unknown, Attempt>;

const nullableTime = v.fallback(v.nullable(v.number()), null);

const progress = v.object({
  key: v.string(),
  progress: v.picklist(['new', 'started', 'tried', 'solved', 'shown']),
  solvedAt: nullableTime,
  shownAt: nullableTime,
  hintsShown: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
}) satisfies v.GenericSchema<unknown, ProgressRecord>;

const linked = v.object({
  key: v.string(),
  title: v.string(),
  payload: v.string(),
  at: time,
}) satisfies v.GenericSchema<unknown, LinkedExercise>;

const reader =
  <Output>(schema: v.GenericSchema<unknown, Output>) =>
  (data: unknown): Output | null => {
    const result = v.safeParse(schema, data);
    return result.success ? result.output : null;
  };

/** Each gives null for a record of a shape that this build does not know. */
export const readDraft = reader<SavedDraft>(draft);
export const readAttempt = reader<Attempt>(attempt);
export const readProgress = reader<ProgressRecord>(progress);
export const readLinked = reader<LinkedExercise>(linked);
