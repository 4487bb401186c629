import type { ExerciseFolder } from '../exercises/exercise-folder.ts';
import { proseOf } from '../exercises/prose.ts';
import { percentOf } from '../mutate/score-file.ts';

type Measured = Pick<ExerciseFolder, 'entry' | 'body' | 'alsoRight' | 'mistakes' | 'score'>;

/** A row of the table of `exercises/README.md`. */
export function exerciseRow({ entry, body, alsoRight, mistakes, score }: Measured): string {
  const { words, bullets } = proseOf(body.prompt);
  return `| ${[
    entry.slug,
    entry.difficulty,
    entry.minutes,
    words,
    bullets,
    score?.tests ?? '',
    mistakes.length,
    alsoRight.length,
    score === null ? '' : score.mutants - score.equivalent,
    score === null ? 'not measured' : percentOf(score),
  ].join(' | ')} |`;
}

/** In the order of the exercises, which is the curriculum's. */
export function exerciseTable(exercises: readonly Measured[]): string {
  return [
    '| exercise | difficulty | minutes | words | bullets | tests | mistakes | also right | mutants | caught |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...exercises.map(exerciseRow),
  ].join('\n');
}
