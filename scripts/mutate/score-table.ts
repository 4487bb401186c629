import type { ExerciseFolder } from '../exercises/exercise-folder.ts';
import { percentOf } from './score-file.ts';

/** A row of the table of `exercises/README.md`. */
export function scoreRow({ entry, score }: Pick<ExerciseFolder, 'entry' | 'score'>): string {
  if (score === null) return `| ${entry.slug} | not measured | | | |`;
  const { mutants, equivalent, caught } = score;
  return `| ${entry.slug} | ${mutants} | ${equivalent} | ${caught} | ${percentOf(score)} |`;
}

/** In the order of the exercises, which is the curriculum's. */
export function scoreTable(exercises: readonly Pick<ExerciseFolder, 'entry' | 'score'>[]): string {
  return [
    '| exercise | mutants | same behaviour | caught | score |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...exercises.map(scoreRow),
  ].join('\n');
}
