import * as v from 'valibot';
import { defaultLimits, type Capability, type CustomExercise } from '../domain/exercise.ts';
import { overloadsEditor } from './editor-load.ts';
import { givenFiles } from './given-files.ts';

export const capabilities = [
  'clock',
  'threads',
  'processes',
  'flask',
  'django',
  'sqlalchemy',
  'types',
] as const satisfies readonly Capability[];

/** In characters, so that nobody's link fills the reader's screen. */
const longest = { title: 120, text: 100_000, hint: 20_000, hints: 10 };

/** In milliseconds. A stranger's link may not keep a machine busy for longer. */
const bounds = { least: 100, testMs: 10_000, totalMs: 60_000 };

const within = (most: number, otherwise: number) =>
  v.optional(
    v.pipe(
      v.number('a limit is not a number'),
      v.transform((ms) => Math.min(Math.max(Math.round(ms), bounds.least), most)),
    ),
    otherwise,
  );

const text = (what: string) => v.string(`its ${what} is missing or not text`);

const shownText = (what: string, most = longest.text) =>
  v.pipe(text(what), v.maxLength(most, `its ${what} is longer than ${most} characters`));

const editedText = (what: string) =>
  v.pipe(
    text(what),
    v.check((code) => !overloadsEditor(code), `its ${what} is more than the editor can show`),
  );

// Keys that a later Gradus may add are ignored: a link is read by whoever receives it.
const customExercise = v.pipe(
  v.object(
    {
      title: v.pipe(
        text('title'),
        v.transform((title) => title.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()),
        v.minLength(1, 'its title is empty'),
        v.maxLength(longest.title, `its title is longer than ${longest.title} characters`),
      ),
      prompt: shownText('prompt'),
      starter: editedText('starter'),
      given: v.optional(givenFiles, {}),
      tests: v.pipe(
        text('tests'),
        v.check((tests) => tests.trim() !== '', 'it has no tests'),
      ),
      typeTests: v.optional(text('tests of types'), ''),
      requires: v.optional(
        v.array(
          v.pipe(
            text('required name'),
            v.regex(/^[\p{L}_][\p{L}\p{N}_]*$/u, 'a required name is not a Python name'),
          ),
          'its required names are not a list',
        ),
        [],
      ),
      hints: v.optional(
        v.pipe(
          v.array(shownText('hint', longest.hint), 'its hints are not a list'),
          v.maxLength(longest.hints, `it has more than ${longest.hints} hints`),
        ),
        [],
      ),
      explanation: v.optional(v.nullable(shownText('explanation')), null),
      solution: v.optional(v.nullable(shownText('solution')), null),
      capabilities: v.optional(
        v.array(
          v.picklist(capabilities, 'it needs something that this Gradus does not have'),
          'its capabilities are not a list',
        ),
        [],
      ),
      limits: v.optional(
        v.object(
          {
            testMs: within(bounds.testMs, defaultLimits.testMs),
            totalMs: within(bounds.totalMs, defaultLimits.totalMs),
          },
          'its limits are not an object',
        ),
        {},
      ),
      code: v.optional(v.nullable(editedText('code')), null),
    },
    ({ path }) => (path ? `its ${String(path[0].key)} is missing` : 'it is not an object'),
  ),
  v.transform((exercise) => ({ ...exercise, mistakes: [] })),
) satisfies v.GenericSchema<unknown, CustomExercise>;

export type CheckedCustomExercise =
  | { readonly kind: 'checked'; readonly exercise: CustomExercise }
  | { readonly kind: 'invalid'; readonly reason: string };

/** Checks what a link holds; `reason` says the first thing that is wrong. */
export function checkCustomExercise(data: unknown): CheckedCustomExercise {
  const result = v.safeParse(customExercise, data, { abortEarly: true });
  return result.success
    ? { kind: 'checked', exercise: result.output }
    : { kind: 'invalid', reason: result.issues[0].message };
}
