import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseEntry, Question } from '../src/domain/exercise.ts';
import { readJson, type Problem, type Reading } from './exercise-problem.ts';
import { questionFields } from './exercise-schema.ts';

export const questionsFile = (root: string): string => join(root, 'questions.json');

/** A folder without the file knows no question. */
export function readQuestions(root: string): Reading<readonly Question[]> {
  const file = questionsFile(root);
  if (!existsSync(file)) return { kind: 'read', value: [] };
  const reading = readJson(file, readFileSync(file, 'utf8'), questionFields);
  return reading.kind === 'read' ? { kind: 'read', value: reading.value.questions } : reading;
}

/** Ids that stand in the list twice, and those that an exercise names and the list does not. */
export function questionProblems(
  root: string,
  questions: readonly Question[],
  entries: readonly ExerciseEntry[],
): readonly Problem[] {
  const file = questionsFile(root);
  const known = new Set<string>();
  const problems: Problem[] = [];
  for (const { id } of questions) {
    if (known.has(id)) problems.push({ file, message: `lists "${id}" twice; remove one.` });
    known.add(id);
  }
  for (const { topic, slug, questions: named } of entries) {
    for (const id of named.filter((one) => !known.has(one))) {
      problems.push({
        file: join(root, topic, slug, 'exercise.json'),
        message: `names question "${id}", which is not in questions.json; add it there or correct it.`,
      });
    }
  }
  return problems;
}
