import type { ExerciseFolder } from './exercise-folder.ts';
import { describeProblems } from './exercise-problem.ts';
import { readExerciseTree } from './exercise-tree.ts';
import { root } from '../runtime/paths.ts';

export const exercisesRoot = `${root}exercises`;

/** The exercises of these names, or all. Throws a readable Error where one cannot be read. */
export function chosenExercises(slugs: readonly string[]): readonly ExerciseFolder[] {
  const { exercises, problems } = readExerciseTree(exercisesRoot);
  if (slugs.length === 0) {
    if (problems.length > 0) throw new Error(describeProblems(problems));
    return exercises;
  }
  return slugs.map((slug) => {
    const exercise = exercises.find(({ entry }) => entry.slug === slug);
    if (exercise) return exercise;
    const own = problems.filter(({ file }) => file.split('/').includes(slug));
    throw new Error(describeProblems(own) || `There is no exercise "${slug}".`);
  });
}

export const folderOf = ({ entry }: ExerciseFolder): string =>
  `${exercisesRoot}/${entry.topic}/${entry.slug}`;
