import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Question } from '../../src/domain/exercise.ts';
import type { ExerciseFolder } from '../exercises/exercise-folder.ts';
import { readJson, type Problem, type Reading } from '../exercises/exercise-problem.ts';
import { readQuestions } from '../exercises/exercise-questions.ts';

const reasons = v.record(
  v.string(),
  v.pipe(v.string('must be the reason, in a sentence.'), v.nonEmpty('must not be empty.')),
);

/** An interview question, and what there is to practise it. */
export interface Coverage extends Question {
  /** What is still to come for it, and why it is not there yet; null where nothing is. */
  readonly waiting: string | null;
  readonly exercises: readonly ExerciseFolder[];
}

/** Every question in order: each has exercises, or waits for a reason of `waiting.json`. */
export function readCoverage(
  root: string,
  exercises: readonly ExerciseFolder[],
): Reading<readonly Coverage[]> {
  const file = join(root, 'waiting.json');
  const questions = readQuestions(root);
  const waiting = readReasons(file);
  if (questions.kind === 'unusable') return questions;
  if (waiting.kind === 'unusable') return waiting;

  const coverage = questions.value.map(({ id, title }) => ({
    id,
    title,
    waiting: waiting.value[id] ?? null,
    exercises: exercises.filter(({ entry }) => entry.questions.includes(id)),
  }));
  const known = new Set(coverage.map(({ id }) => id));
  const problems: Problem[] = [
    ...Object.keys(waiting.value)
      .filter((id) => !known.has(id))
      .map((id) => ({ file, message: `"${id}" is no question of questions.json.` })),
    ...coverage
      .filter((question) => question.exercises.length === 0 && question.waiting === null)
      .map(({ id }) => ({ file, message: `does not say why "${id}" has no exercise; add it.` })),
  ];
  return problems.length > 0 ? { kind: 'unusable', problems } : { kind: 'read', value: coverage };
}

function readReasons(file: string): Reading<Record<string, string>> {
  if (!existsSync(file)) return { kind: 'unusable', problems: [{ file, message: 'is missing.' }] };
  return readJson(file, readFileSync(file, 'utf8'), reasons);
}
