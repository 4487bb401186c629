import { join, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { makeSearchIndex } from '../../src/catalog/search-index.ts';
import { readExerciseFolder } from '../exercises/exercise-folder.ts';
import { pathsFile } from '../exercises/exercise-paths.ts';
import { describeProblems, shortPath } from '../exercises/exercise-problem.ts';
import { questionsFile } from '../exercises/exercise-questions.ts';
import { curriculumFile, readExerciseTree, type ExerciseTree } from '../exercises/exercise-tree.ts';

const catalogId = 'virtual:exercises';
// The last part of an id becomes the name of its chunk.
const searchIndexId = `${catalogId}/search-index`;
const bodyId = (topic: string, slug: string) => `${catalogId}/${topic}/exercise-${slug}`;
const bodyPattern = /^\0virtual:exercises\/([^/]+)\/exercise-([^/]+)$/;

/**
 * Gives `virtual:exercises`: topics, questions, paths and entries at once, each body and the search's
 * index as a chunk of its own.
 * A broken exercise fails a build; in development it is told and left out, so that one that is
 * half written does not stop work on the rest. Of mistakes only their sentences and patterns are
 * shipped.
 */
export function exercisesPlugin(root = 'exercises'): Plugin {
  let folder = resolve(root);
  let building = false;
  return {
    name: 'gradus-exercises',
    configResolved(config) {
      folder = resolve(config.root, root);
      building = config.command === 'build';
    },
    configureServer(server) {
      server.watcher.add(folder);
    },
    resolveId(id) {
      return id === catalogId || id.startsWith(`${catalogId}/`) ? `\0${id}` : null;
    },
    load(id) {
      if (id === `\0${catalogId}`) {
        const tree = readExerciseTree(folder);
        const { topics, exercises, problems } = tree;
        for (const file of [curriculumFile, questionsFile, pathsFile]) {
          this.addWatchFile(file(folder));
        }
        for (const { entry } of exercises) {
          this.addWatchFile(join(folder, entry.topic, entry.slug, 'exercise.json'));
        }
        if (problems.length > 0) {
          const message = `${shortPath(folder)} is not whole:\n${describeProblems(problems)}`;
          if (building || topics.length === 0) this.error(message);
          this.warn(message);
        }
        return catalogModule(tree);
      }
      if (id === `\0${searchIndexId}`) {
        const { exercises, topics, questions } = readExerciseTree(folder);
        const index = makeSearchIndex(exercises, topics, questions);
        return `export default ${JSON.stringify(index)};`;
      }
      const [, topic, slug] = bodyPattern.exec(id) ?? [];
      if (topic === undefined || slug === undefined) return null;
      const exercise = readExerciseFolder(join(folder, topic, slug));
      if (exercise.kind === 'unusable') this.error(describeProblems(exercise.problems));
      return `export default ${JSON.stringify(exercise.value.body)};`;
    },
    hotUpdate({ file }) {
      if (!resolve(file).startsWith(folder + sep)) return undefined;
      for (const [id, module] of this.environment.moduleGraph.idToModuleMap) {
        if (id.startsWith(`\0${catalogId}`)) this.environment.moduleGraph.invalidateModule(module);
      }
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  };
}

function catalogModule({ topics, questions, paths, exercises }: ExerciseTree): string {
  const entries = exercises.map(({ entry }) => entry);
  const bodies = entries.map(
    ({ topic, slug }) =>
      `  ${JSON.stringify(slug)}: () => import(${JSON.stringify(bodyId(topic, slug))}),`,
  );
  return [
    `export const topics = ${JSON.stringify(topics)};`,
    `export const questions = ${JSON.stringify(questions)};`,
    `export const paths = ${JSON.stringify(paths)};`,
    `export const entries = ${JSON.stringify(entries)};`,
    `export const bodies = {`,
    ...bodies,
    `};`,
  ].join('\n');
}
