import { wordsOf, type Word } from './words.ts';

/** What of a text is marked as found. */
export interface Marks {
  /** The words that were typed, folded. */
  readonly typed: readonly string[];
  /** Whether a folded word was found; null where it is enough that it holds what was typed. */
  readonly isFound: ((folded: string) => boolean) | null;
}

export interface MarkedPart {
  /** Where in the text it begins. */
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

/** The text in parts that together are the text, in its order. */
export function markedParts(text: string, marks: Marks): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let done = 0;
  const add = (to: number, marked: boolean) => {
    if (to > done) parts.push({ start: done, text: text.slice(done, to), marked });
    done = to;
  };
  for (const found of wordsOf(text)) {
    const span = markedSpan(found, marks);
    if (span === null) continue;
    add(found.start + span.start, false);
    add(found.start + span.end, true);
  }
  add(text.length, false);
  return parts;
}

/** Where the first marked word of the text begins; null without one. */
export function firstMark(text: string, marks: Marks): number | null {
  return wordsOf(text).find((found) => markedSpan(found, marks) !== null)?.start ?? null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function markedSpan({ written, folded }: Word, { typed, isFound }: Marks): Span | null {
  if (isFound !== null && !isFound(folded)) return null;
  const held = typed
    .map((part) => ({ start: folded.indexOf(part), end: folded.indexOf(part) + part.length }))
    .filter(({ start }) => (isFound === null ? start !== -1 : start === 0));
  const [longest] = held.toSorted((one, other) => other.end - one.end);
  if (longest === undefined) return isFound === null ? null : { start: 0, end: written.length };
  // Folding may have changed how long it is.
  return folded.length === written.length ? longest : { start: 0, end: written.length };
}
