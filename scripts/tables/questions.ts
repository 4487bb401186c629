import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { readJson, type Problem, type Reading } from '../exercise-problem.ts';
import type { ExerciseFolder } from '../exercise-folder.ts';

const sentences = (what: string) =>
  v.record(v.string(), v.pipe(v.string(`must be ${what}.`), v.nonEmpty('must not be empty.')));

/** An interview question, and what there is to practise it. */
export interface Question {
  readonly id: string;
  readonly title: string;
  /** What is still to come for it, and why it is not there yet; null where nothing is. */
  readonly waiting: string | null;
  readonly exercises: readonly ExerciseFolder[];
}

/** The questions in the order of `questions.json`. Every one has exercises, or waits for a reason. */
export function readQuestions(
  root: string,
  exercises: readonly ExerciseFolder[],
): Reading<readonly Question[]> {
  const files = [join(root, 'questions.json'), join(root, 'waiting.json')] as const;
  const titles = readSentences(files[0], 'the question in a few words');
  const waiting = readSentences(files[1], 'the reason, in a sentence');
  if (titles.kind === 'unusable') return titles;
  if (waiting.kind === 'unusable') return waiting;

  const questions = Object.entries(titles.value).map(([id, title]) => ({
    id,
    title,
    waiting: waiting.value[id] ?? null,
    exercises: exercises.filter(({ entry }) => entry.questions.includes(id)),
  }));
  const known = (id: string) => Object.hasOwn(titles.value, id);
  const problems: Problem[] = [
    ...Object.keys(waiting.value)
      .filter((id) => !known(id))
      .map((id) => ({ file: files[1], message: `"${id}" is no question of questions.json.` })),
    ...exercises.flatMap(({ entry }) =>
      entry.questions
        .filter((id) => !known(id))
        .map((id) => ({
          file: join(root, entry.topic, entry.slug),
          message: `is for "${id}", which is no question of questions.json.`,
        })),
    ),
    ...questions
      .filter((question) => question.exercises.length === 0 && question.waiting === null)
      .map(({ id }) => ({
        file: files[1],
        message: `does not say why "${id}" has no exercise; add it.`,
      })),
  ];
  return problems.length > 0 ? { kind: 'unusable', problems } : { kind: 'read', value: questions };
}

function readSentences(file: string, what: string): Reading<Record<string, string>> {
  if (!existsSync(file)) return { kind: 'unusable', problems: [{ file, message: 'is missing.' }] };
  return readJson(file, readFileSync(file, 'utf8'), sentences(what));
}
