import type { ExerciseEntry } from '../domain/exercise.ts';

/** The project's tracker: where a problem is written down. */
const tracker = 'https://github.com/gradus-py/gradus/issues/new';

const questions = 'What did you do, what did you expect, and what happened instead?\n\n';

/** The page on which a problem is reported, with the exercise named; null where it is with none. */
export function reportHref(entry: Pick<ExerciseEntry, 'title' | 'slug'> | null): string {
  const query = new URLSearchParams({
    ...(entry !== null && { title: `${entry.title} (${entry.slug}): ` }),
    body: questions,
  });
  return `${tracker}?${query}`;
}
