import type { Difficulty, ExerciseEntry, Topic } from '../domain/exercise.ts';

/** What the learner asks of the catalogue; null and empty words ask for nothing. */
export interface SearchFilter<Progress extends string> {
  readonly words: string;
  readonly difficulty: Difficulty | null;
  readonly progress: Progress | null;
}

/**
 * The entries that match every part of the filter, in their order. Each word must be found in the
 * title, the summary, the slug or the topic's title, or be a question id; case and accents do not
 * matter.
 */
export function searchEntries<Progress extends string>(
  entries: readonly ExerciseEntry[],
  topics: readonly Topic[],
  progressOf: (slug: string) => Progress,
  filter: SearchFilter<Progress>,
): readonly ExerciseEntry[] {
  const titles = new Map(topics.map(({ slug, title }) => [slug, title]));
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (filter.difficulty !== null && entry.difficulty !== filter.difficulty) return false;
    if (filter.progress !== null && progressOf(entry.slug) !== filter.progress) return false;
    const text = fold(
      [entry.title, entry.summary, entry.slug, titles.get(entry.topic) ?? entry.topic].join('\n'),
    );
    const questions = new Set(entry.questions.map(fold));
    return words.every((word) => text.includes(word) || questions.has(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
