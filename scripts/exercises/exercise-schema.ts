import * as v from 'valibot';
import { capabilities } from '../../src/share/custom-exercise.ts';

/** Lower-case words joined by single hyphens: topics and exercises are named so in paths and links. */
export const slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const identifier = /^[\p{L}_][\p{L}\p{N}_]*$/u;

const line = (what: string) =>
  v.pipe(
    v.string(`must be ${what}, as a string.`),
    v.check(
      (text) => text !== '' && text === text.trim() && !/[\r\n]/.test(text),
      `must be ${what}: one line, not empty, no spaces around it.`,
    ),
  );

const slug = v.pipe(
  v.string('must be a slug, as a string.'),
  v.regex(slugPattern, 'must be lower-case words joined by hyphens, such as "min-max".'),
);

const milliseconds = (what: string) =>
  v.pipe(
    v.number(`must be ${what}: a whole number of milliseconds.`),
    v.integer(`must be ${what}: a whole number of milliseconds.`),
    v.minValue(1, `must be ${what}: at least 1 ms.`),
    v.maxValue(600_000, `must be ${what}: at most 600000 ms.`),
  );

/** Refuses repeated items; a repeated name is a slip of the pen. */
const listOf = <Item extends v.GenericSchema<unknown, string>>(item: Item, what: string) =>
  v.pipe(
    v.array(item, `must be a list of ${what}.`),
    v.check((items) => new Set(items).size === items.length, `names one of its ${what} twice.`),
  );

const questionId = v.pipe(
  v.string('must be a question id, as a string.'),
  v.regex(/^[A-Z][1-9][0-9]?$/, 'must be a question id of the curriculum, such as "A11".'),
);

export const capabilityList = listOf(
  v.picklist(capabilities, `must be one of: ${capabilities.join(', ')}.`),
  'capabilities',
);

export const requiredNames = listOf(
  v.pipe(
    v.string('must be a Python name, as a string.'),
    v.regex(identifier, 'must be a Python name, such as "reverse".'),
  ),
  'names that the solution must define',
);

export const limitFields = v.strictObject(
  {
    testMs: v.optional(milliseconds('the limit of one test')),
    totalMs: v.optional(milliseconds('the limit of all tests together')),
  },
  'must be an object such as {"testMs": 2000, "totalMs": 20000}.',
);

/** `exercise.json`. Slug and topic are the names of the folders. */
export const exerciseFields = v.strictObject(
  {
    title: line('the title'),
    summary: line('a one-line summary'),
    difficulty: v.picklist(['easy', 'medium', 'hard'], 'must be "easy", "medium" or "hard".'),
    minutes: v.pipe(
      v.number('must be the minutes that an interviewer would allow, as a number.'),
      v.integer('must be a whole number of minutes.'),
      v.minValue(1, 'must be at least 1.'),
      v.maxValue(180, 'must be at most 180.'),
    ),
    questions: listOf(questionId, 'question ids'),
    requires: v.pipe(
      requiredNames,
      v.minLength(1, 'must list at least one name that the solution defines.'),
    ),
    capabilities: v.optional(capabilityList, []),
    limits: v.optional(limitFields, {}),
  },
  'must hold one JSON object.',
);

/** `curriculum.json`: topics, their order, and the order of the exercises in them. */
export const curriculumFields = v.strictObject(
  {
    topics: v.array(
      v.strictObject(
        {
          slug,
          title: line('the title'),
          introduction: line('one or two plain sentences'),
          exercises: listOf(slug, 'exercises'),
        },
        'must be an object with slug, title, introduction and exercises.',
      ),
      'must be a list of topics.',
    ),
  },
  'must hold one JSON object.',
);

/** `questions.json`: what interviewers ask, by id, in the order in which it is offered. */
export const questionTitles = v.record(
  questionId,
  line('the question in a few words'),
  'must hold one JSON object with the title of each question under its id.',
);

/** `paths.json`: suggested orders. A whole path names every exercise. */
export const pathFields = v.strictObject(
  {
    paths: v.array(
      v.strictObject(
        {
          slug,
          title: line('the title'),
          introduction: line('one or two plain sentences'),
          whole: v.boolean('must say whether the path names every exercise: true or false.'),
          part: line('what one part is called, such as "Day"'),
          parts: v.pipe(
            v.array(
              v.strictObject(
                {
                  title: line('the title of the part'),
                  exercises: v.pipe(
                    listOf(slug, 'exercises'),
                    v.minLength(1, 'must list at least one exercise.'),
                  ),
                },
                'must be an object with title and exercises.',
              ),
              'must be a list of parts.',
            ),
            v.minLength(1, 'must list at least one part.'),
          ),
        },
        'must be an object with slug, title, introduction, whole, part and parts.',
      ),
      'must be a list of paths.',
    ),
  },
  'must hold one JSON object.',
);
