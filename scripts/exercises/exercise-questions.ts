import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseEntry, Question } from '../../src/domain/exercise.ts';
import { readJson, type Problem, type Reading } from './exercise-problem.ts';
import { questionTitles } from './exercise-schema.ts';

export const questionsFile = (root: string): string => join(root, 'questions.json');

/** A folder without the file knows no question. */
export function readQuestions(root: string): Reading<readonly Question[]> {
  const file = questionsFile(root);
  if (!existsSync(file)) return { kind: 'read', value: [] };
  const titles = readJson(file, readFileSync(file, 'utf8'), questionTitles);
  if (titles.kind === 'unusable') return titles;
  const questions = Object.entries(titles.value).map(([id, title]) => ({ id, title }));
  return { kind: 'read', value: questions };
}

/** The ids that an exercise names and the list does not. */
export function questionProblems(
  root: string,
  questions: readonly Question[],
  entries: readonly ExerciseEntry[],
): readonly Problem[] {
  const known = new Set(questions.map(({ id }) => id));
  return entries.flatMap(({ topic, slug, questions: named }) =>
    named
      .filter((id) => !known.has(id))
      .map((id) => ({
        file: join(root, topic, slug, 'exercise.json'),
        message: `names question "${id}", which is not in questions.json; add it there or correct it.`,
      })),
  );
}
