import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { Question, Topic } from '../../src/domain/exercise.ts';
import type { LearningPath } from '../../src/domain/learning-path.ts';
import { readExerciseFolder, type ExerciseFolder } from './exercise-folder.ts';
import { pathProblems, pathsOver, readPaths } from './exercise-paths.ts';
import { readJson, type Problem, type Reading } from './exercise-problem.ts';
import { questionProblems, readQuestions } from './exercise-questions.ts';
import { curriculumFields } from './exercise-schema.ts';
import { visibleNames } from './programs.ts';

export type Curriculum = v.InferOutput<typeof curriculumFields>;

/** The whole `exercises/` folder. Exercises are in the order of the curriculum. */
export interface ExerciseTree {
  readonly topics: readonly Topic[];
  /** Those that are whole. */
  readonly exercises: readonly ExerciseFolder[];
  readonly questions: readonly Question[];
  /** They name only exercises that are whole. */
  readonly paths: readonly LearningPath[];
  /** Everything an author must put right; empty when the tree is whole. */
  readonly problems: readonly Problem[];
}

export const curriculumFile = (root: string): string => join(root, 'curriculum.json');

export function readCurriculum(root: string): Reading<Curriculum> {
  const file = curriculumFile(root);
  if (!existsSync(file)) {
    const message = 'is missing; write {"topics": []} into it, then add a topic for each folder.';
    return { kind: 'unusable', problems: [{ file, message }] };
  }
  return readJson(file, readFileSync(file, 'utf8'), curriculumFields);
}

/** Reads every exercise that the curriculum lists, and reports what it does not list. */
export function readExerciseTree(root: string): ExerciseTree {
  const curriculum = readCurriculum(root);
  if (curriculum.kind === 'unusable') {
    const { problems } = curriculum;
    return { topics: [], exercises: [], questions: [], paths: [], problems };
  }
  const problems: Problem[] = [...strayNames(root, curriculum.value)];
  const exercises: ExerciseFolder[] = [];
  const seen = new Map<string, string>();
  for (const topic of curriculum.value.topics) {
    for (const slug of topic.exercises) {
      const folder = join(root, topic.slug, slug);
      const first = seen.get(slug);
      if (first !== undefined) {
        const message = `lists "${slug}" under "${first}" and under "${topic.slug}"; a slug is used once.`;
        problems.push({ file: curriculumFile(root), message });
        continue;
      }
      seen.set(slug, topic.slug);
      if (!isFolder(folder)) {
        const message = `is listed in curriculum.json but is not there; add it or take it off the list.`;
        problems.push({ file: folder, message });
        continue;
      }
      const exercise = readExerciseFolder(folder);
      if (exercise.kind === 'read') exercises.push(exercise.value);
      else problems.push(...exercise.problems);
    }
  }
  const topics = curriculum.value.topics.map(({ slug, title, introduction }) => ({
    slug,
    title,
    introduction,
  }));
  const entries = exercises.map(({ entry }) => entry);
  const questions = readQuestions(root);
  if (questions.kind === 'unusable') problems.push(...questions.problems);
  else problems.push(...questionProblems(root, questions.value, entries));
  const paths = readPaths(root);
  if (paths.kind === 'unusable') problems.push(...paths.problems);
  else problems.push(...pathProblems(root, paths.value, new Set(seen.keys())));
  return {
    topics,
    exercises,
    questions: questions.kind === 'read' ? questions.value : [],
    paths: paths.kind === 'read' ? pathsOver(paths.value, entries) : [],
    problems,
  };
}

function strayNames(root: string, { topics }: Curriculum): readonly Problem[] {
  const listed = new Map(topics.map((topic) => [topic.slug, topic.exercises]));
  return visibleNames(root)
    .filter((name) => isFolder(join(root, name)))
    .flatMap((name) => {
      const folder = join(root, name);
      const slugs = listed.get(name);
      if (slugs === undefined) return [stray(folder, 'curriculum.json as a topic')];
      return visibleNames(folder)
        .filter((slug) => !slugs.includes(slug))
        .map((slug) => stray(join(folder, slug), `curriculum.json under "${name}"`));
    });
}

function stray(file: string, where: string): Problem {
  return { file, message: `is not listed in ${where}; list it there or remove it.` };
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}
