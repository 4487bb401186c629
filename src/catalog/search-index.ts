import MiniSearch, { type Options } from 'minisearch';
import type { ExerciseBody, ExerciseEntry, Question, Topic } from '../domain/exercise.ts';
import { searchedWords, termsOf } from './search-terms.ts';

/** The text of one exercise, by where it stands. */
export interface SearchedText {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly difficulty: string;
  /** Title of the topic. */
  readonly topic: string;
  /** One a line, each with its id, such as "A12: A stack from built-in structures". */
  readonly questions: string;
  /** The prompt without its marks, of which a few words are shown. */
  readonly task: string;
  /** Found, and never shown: it gives the answer away. */
  readonly explanation: string;
}

export type SearchedField = keyof SearchedText;

/** How much a word counts where it stands. */
export const weights = {
  title: 10,
  questions: 6,
  difficulty: 6,
  topic: 5,
  summary: 4,
  task: 1.5,
  explanation: 1,
  slug: 1,
} as const satisfies Record<SearchedField, number>;

/** The same for the build, which makes the index, and the page, which opens it. */
export const indexOptions: Options<SearchedText> = {
  idField: 'slug',
  fields: Object.keys(weights),
  storeFields: ['topic', 'questions', 'task'],
  tokenize: searchedWords,
  processTerm: termsOf,
};

export interface SearchedExercise {
  readonly entry: ExerciseEntry;
  readonly body: Pick<ExerciseBody, 'prompt' | 'explanation'>;
}

/** The index over all exercises, as JSON. */
export function makeSearchIndex(
  exercises: readonly SearchedExercise[],
  topics: readonly Topic[],
  questions: readonly Question[],
): string {
  const index = new MiniSearch(indexOptions);
  const topicTitles = new Map(topics.map(({ slug, title }) => [slug, title]));
  const questionTitles = new Map(questions.map(({ id, title }) => [id, title]));
  index.addAll(
    exercises.map(({ entry, body }) => ({
      slug: entry.slug,
      title: entry.title,
      summary: entry.summary,
      difficulty: entry.difficulty,
      topic: topicTitles.get(entry.topic) ?? entry.topic,
      questions: entry.questions.map((id) => `${id}: ${questionTitles.get(id) ?? ''}`).join('\n'),
      task: withoutMarks(body.prompt),
      explanation: body.explanation ?? '',
    })),
  );
  return JSON.stringify(index);
}

/** Markdown as one line of plain words. */
function withoutMarks(markdown: string): string {
  return markdown
    .replaceAll(/^```.*$|^#+ |^[-*] |[`|]|\*\*/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
