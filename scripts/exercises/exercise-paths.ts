import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as v from 'valibot';
import type { ExerciseEntry } from '../../src/domain/exercise.ts';
import { slugsOf, type LearningPath } from '../../src/domain/learning-path.ts';
import { readJson, type Problem, type Reading } from './exercise-problem.ts';
import { pathFields } from './exercise-schema.ts';

export type Paths = v.InferOutput<typeof pathFields>;

export const pathsFile = (root: string): string => join(root, 'paths.json');

/** A folder without the file suggests no path. */
export function readPaths(root: string): Reading<Paths> {
  const file = pathsFile(root);
  if (!existsSync(file)) return { kind: 'read', value: { paths: [] } };
  return readJson(file, readFileSync(file, 'utf8'), pathFields);
}

/** Where the paths and the exercises of the curriculum do not agree. */
export function pathProblems(
  root: string,
  { paths }: Paths,
  listed: ReadonlySet<string>,
): readonly Problem[] {
  const messages: string[] = [];
  for (const [place, path] of paths.entries()) {
    if (paths.findIndex(({ slug }) => slug === path.slug) < place) {
      messages.push(`names two paths "${path.slug}"; rename one.`);
    }
    const seen = new Set<string>();
    for (const slug of slugsOf(path)) {
      if (seen.has(slug)) {
        messages.push(`names "${slug}" twice in "${path.slug}"; a path names an exercise once.`);
      } else if (!listed.has(slug)) {
        const advice = 'there is no such exercise; correct the name or remove it.';
        messages.push(`names "${slug}" in "${path.slug}", but ${advice}`);
      }
      seen.add(slug);
    }
    for (const slug of path.whole ? listed : []) {
      if (seen.has(slug)) continue;
      const advice = 'which is whole; add it where a learner knows enough for it.';
      messages.push(`does not name "${slug}" in "${path.slug}", ${advice}`);
    }
  }
  return messages.map((message) => ({ file: pathsFile(root), message }));
}

/** The paths with those of their exercises that there are. */
export function pathsOver(
  { paths }: Paths,
  entries: readonly ExerciseEntry[],
): readonly LearningPath[] {
  const known = new Set(entries.map(({ slug }) => slug));
  return paths.map(({ slug, title, introduction, part, parts }) => ({
    slug,
    title,
    introduction,
    part,
    parts: parts.map((one) => ({
      title: one.title,
      exercises: one.exercises.filter((name) => known.has(name)),
    })),
  }));
}

/** The paths with one more exercise, last in those that name every one. */
export function pathsWith({ paths }: Paths, slug: string): Paths {
  return {
    paths: paths.map((path) => {
      const last = path.parts.at(-1);
      if (!path.whole || last === undefined) return path;
      const longer = { ...last, exercises: [...last.exercises, slug] };
      return { ...path, parts: [...path.parts.slice(0, -1), longer] };
    }),
  };
}
