import type { Difficulty, ExerciseEntry, Question, Topic } from '../domain/exercise.ts';
import { fold } from './words.ts';

/** What the learner asks of the catalogue; null and empty words ask for nothing. */
export interface SearchFilter {
  readonly words: string;
  readonly difficulty: Difficulty | null;
  /** Slug of a topic. */
  readonly topic: string | null;
  /** Id of a question. */
  readonly question: string | null;
}

/** The entries that match every part of the filter and are accepted, in their order. */
export type Search = (
  filter: SearchFilter,
  accepts: (entry: ExerciseEntry) => boolean,
) => readonly ExerciseEntry[];

export interface Searched {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  readonly entries: readonly ExerciseEntry[];
}

/**
 * Each word must be found in the title, the summary, the slug, the title of the topic or of a
 * question, or be a question id; case and accents do not matter.
 */
export function createSearch({ topics, questions, entries }: Searched): Search {
  const topicTitles = new Map(topics.map(({ slug, title }) => [slug, title]));
  const questionTitles = new Map(questions.map(({ id, title }) => [id, title]));
  const foldEntry = (entry: ExerciseEntry): Folded => {
    const asked = entry.questions.map((id) => questionTitles.get(id) ?? '');
    const topic = topicTitles.get(entry.topic) ?? entry.topic;
    return {
      text: fold([entry.title, entry.summary, entry.slug, topic, ...asked].join('\n')),
      ids: entry.questions.map(fold),
    };
  };

  // Of many exercises this takes longer than finding some of them, and most visits search nothing.
  let folded: readonly Folded[] | null = null;
  return (filter, accepts) => {
    const words = fold(filter.words).split(/\s+/).filter(Boolean);
    if (words.length > 0) folded ??= entries.map(foldEntry);
    return entries.filter((entry, place) => {
      if (filter.difficulty !== null && entry.difficulty !== filter.difficulty) return false;
      if (filter.topic !== null && entry.topic !== filter.topic) return false;
      if (filter.question !== null && !entry.questions.includes(filter.question)) return false;
      const own = folded?.[place];
      return words.every((word) => own && matches(own, word)) && accepts(entry);
    });
  };
}

interface Folded {
  readonly text: string;
  readonly ids: readonly string[];
}

const matches = ({ text, ids }: Folded, word: string): boolean =>
  text.includes(word) || ids.includes(word);
