import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exerciseFiles } from './exercise-folder.ts';
import { pathsFile, pathsWith, readPaths } from './exercise-paths.ts';
import type { Reading } from './exercise-problem.ts';
import { slugPattern } from './exercise-schema.ts';
import { curriculumFile, readCurriculum, type Curriculum } from './exercise-tree.ts';

/**
 * Makes `<root>/<topic>/<slug>` with every file an exercise needs, and lists it last in its topic
 * and in the paths that name every exercise. Gives the folder. Nothing is written when the name is
 * taken or the topic unknown.
 */
export async function scaffoldExercise(
  root: string,
  topic: string,
  slug: string,
): Promise<Reading<string>> {
  const curriculum = readCurriculum(root);
  if (curriculum.kind === 'unusable') return curriculum;
  const paths = readPaths(root);
  if (paths.kind === 'unusable') return paths;
  const { topics } = curriculum.value;
  const folder = join(root, topic, slug);
  if (!slugPattern.test(slug)) {
    const message = 'is no slug: use lower-case words joined by hyphens, such as "min-max".';
    return refused(folder, message);
  }
  const holder = topics.find(({ exercises }) => exercises.includes(slug));
  if (holder !== undefined || existsSync(folder)) {
    const place = holder?.slug ?? topic;
    return refused(folder, `is taken: "${place}" has an exercise of that name; choose another.`);
  }
  const home = topics.find((one) => one.slug === topic);
  if (home === undefined) {
    const known = topics.map((one) => one.slug).join(', ');
    const message = `has no topic "${topic}"; add it there, or use one of: ${known}.`;
    return refused(curriculumFile(root), message);
  }

  for (const [path, text] of Object.entries(templates(slug))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  await writeJson(curriculumFile(root), curriculumWith(curriculum.value, topic, slug));
  if (paths.value.paths.some(({ whole }) => whole)) {
    await writeJson(pathsFile(root), pathsWith(paths.value, slug));
  }
  return { kind: 'read', value: folder };
}

function refused(file: string, message: string): Reading<never> {
  return { kind: 'unusable', problems: [{ file, message }] };
}

function curriculumWith({ topics }: Curriculum, topic: string, slug: string): Curriculum {
  return {
    topics: topics.map((one) =>
      one.slug === topic ? { ...one, exercises: [...one.exercises, slug] } : one,
    ),
  };
}

async function writeJson(file: string, data: unknown): Promise<void> {
  const style = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(data, null, 2), { ...style, parser: 'json' }));
}

const words = (slug: string) => slug.replaceAll('-', ' ');

const pythonName = (slug: string) => slug.replaceAll('-', '_');

function templates(slug: string): Readonly<Record<string, string>> {
  const name = pythonName(slug);
  const title = words(slug).replace(/^./, (letter) => letter.toUpperCase());
  const fields = {
    title,
    summary: 'Say in one line what the learner builds.',
    difficulty: 'easy',
    minutes: 10,
    questions: [],
    requires: [name],
  };
  return {
    [exerciseFiles.fields]: `${JSON.stringify(fields, null, 2)}\n`,
    [exerciseFiles.prompt]: template('prompt.md', name),
    [exerciseFiles.starter]: template('starter.py', name),
    [exerciseFiles.tests]: template('tests.py', name),
    [exerciseFiles.solution]: template('solution.py', name),
    [exerciseFiles.hints]: template('hints.md', name),
    [exerciseFiles.explanation]: template('explanation.md', name),
    [`${exerciseFiles.alsoRight}/name-the-design.py`]: template('also_right.py', name),
    [`${exerciseFiles.mistakes}/name-the-mistake.py`]: template('mistake.py', name),
  };
}

// The templates lie in files, because Python lives in .py files.
function template(file: string, name: string): string {
  const path = join(import.meta.dirname, 'templates', file);
  return readFileSync(path, 'utf8').replaceAll('solve_it', name);
}
