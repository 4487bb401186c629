import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { firstMark, type Marks } from './marked-text.ts';
import { indexOptions, weights, type SearchedField, type SearchedText } from './search-index.ts';
import { searchedWords, stemOf, termsOf } from './search-terms.ts';
import { wordsOf } from './words.ts';

/** Where a word was found that the row of an exercise does not show by itself. */
export type FoundPlace =
  | { readonly kind: 'question' | 'topic'; readonly text: string }
  /** A few words of the prompt around it. */
  | { readonly kind: 'task'; readonly text: string }
  | { readonly kind: 'explanation' };

/** Why an exercise was found. */
export interface Why {
  readonly marks: Marks;
  readonly places: readonly FoundPlace[];
}

export interface Match {
  readonly slug: string;
  /** Worked out when it is asked for: of thousands that are found, some are shown. */
  readonly why: () => Why;
}

/** What the words find in all exercises, the best first; null where they ask for nothing, such as "how to". */
export type FullSearch = (words: string) => readonly Match[] | null;

const shownByRow: readonly SearchedField[] = ['title', 'summary', 'difficulty'];
const shownBelow = ['questions', 'topic', 'task', 'explanation'] as const;

/** Another form counts less: "general" has the stem of "generator". */
const stemWeights = Object.fromEntries(
  Object.entries(weights).map(([field, weight]) => [field, weight * 0.4]),
);

/** How many letters may be wrong; a short word would become another one. */
const slips = (word: string): number | false => {
  if (word.length < 4 || /\P{L}/u.test(word)) return false;
  return word.length < 8 ? 1 : 2;
};
/** Whether a word may be the beginning of another: "A1" is not that of "A12", and one letter is that of too many. */
const mayGoOn = (word: string, isLast: boolean): boolean =>
  !/^[ab]\d+$/.test(word) && (isLast || word.length > 1);

/** A search in the index that `makeSearchIndex` has made. */
export async function openFullSearch(index: string): Promise<FullSearch> {
  const search = await MiniSearch.loadJSONAsync(index, indexOptions);

  /** Every word, each as it is, begun, or in another form. */
  const queryOf = (typed: readonly string[], slipped: readonly string[] = []): Query => ({
    combineWith: 'AND',
    boost: weights,
    queries: typed.map((word, place) => ({
      combineWith: 'OR',
      prefix: mayGoOn(word, place === typed.length - 1),
      fuzzy: slipped.includes(word) && slips(word),
      queries:
        stemOf(word) === word ? [word] : [word, { boost: stemWeights, queries: [stemOf(word)] }],
    })),
    // What is typed is a word already; its other forms are asked for one by one.
    tokenize: (text: string) => [text],
    processTerm: (term: string) => term,
  });

  return (words) => {
    const typed = [...new Set(searchedWords(words))];
    if (typed.length === 0) return wordsOf(words).length > 0 || words.trim() === '' ? null : [];
    const found = search.search(queryOf(typed));
    if (found.length > 0) return matchesOf(found, typed);
    // A slip of the fingers is forgiven in a word that stands nowhere as it was typed.
    const slipped = typed.filter((word) => search.search(queryOf([word])).length === 0);
    if (slipped.length === 0) return [];
    return matchesOf(search.search(queryOf(typed, slipped)), typed);
  };
}

type Found = SearchResult & Pick<SearchedText, 'questions' | 'topic' | 'task'>;

const matchesOf = (found: readonly SearchResult[], typed: readonly string[]): readonly Match[] =>
  found.map((result) => ({ slug: String(result.id), why: () => whyOf(result, typed) }));

function whyOf(result: SearchResult, typed: readonly string[]): Why {
  const fieldsOf = new Map(Object.entries(result.match));
  const isFound = (folded: string) => termsOf(folded).some((term) => fieldsOf.has(term));
  const marks = { typed, isFound };
  const below = new Set(typed.map((word) => placeOf(word, fieldsOf)));
  return {
    marks,
    places: shownBelow
      .filter((field) => below.has(field))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- these are the fields that the index stores
      .map((field) => placeIn(result as Found, field, marks)),
  };
}

/** Null where the row shows the word by itself. */
function placeOf(
  word: string,
  fieldsOf: ReadonlyMap<string, readonly string[]>,
): (typeof shownBelow)[number] | null {
  const own = [...fieldsOf].filter(([term]) => term.startsWith(word) || term === stemOf(word));
  const fields = new Set((own.length > 0 ? own : [...fieldsOf]).flatMap(([, places]) => places));
  if (shownByRow.some((field) => fields.has(field))) return null;
  return shownBelow.find((field) => fields.has(field)) ?? null;
}

function placeIn(found: Found, field: (typeof shownBelow)[number], marks: Marks): FoundPlace {
  switch (field) {
    case 'questions': {
      const questions = found.questions.split('\n');
      const marked = questions.find((question) => firstMark(question, marks) !== null);
      return { kind: 'question', text: marked ?? questions.join(', ') };
    }
    case 'topic':
      return { kind: 'topic', text: found.topic };
    case 'task':
      return { kind: 'task', text: snippetOf(found.task, firstMark(found.task, marks) ?? 0) };
    case 'explanation':
      return { kind: 'explanation' };
  }
}

/** In characters, before and from the word that was found. */
const around = { before: 32, after: 76 };

/** Whole words of the text around a place in it. */
export function snippetOf(text: string, place: number): string {
  const from = place <= around.before ? 0 : text.indexOf(' ', place - around.before) + 1;
  const rest = text.slice(from);
  const room = place - from + around.after;
  if (rest.length <= room) return from === 0 ? rest : `… ${rest}`;
  const end = rest.lastIndexOf(' ', room);
  const cut = rest.slice(0, end > place - from ? end : room);
  return `${from === 0 ? '' : '… '}${cut} …`;
}
