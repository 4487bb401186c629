/**
 * What counts as one word: a cost such as `O(n log n)`, a name such as `__new__`, and every run of letters and digits. A
 * cost may still lack its end, where it is being typed.
 */
const word = /(?<![\p{L}\p{N}_])[Oo]\((?:[^()]|\([^()]*\))*\)?|__\w+__|[\p{L}\p{N}\p{M}]+/gu;

/** Lower case without accents, so that both are typed as is easiest. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export interface Word {
  /** As it is written, and where in the text it begins. */
  readonly written: string;
  readonly start: number;
  readonly folded: string;
}

/** The words of a text, in its order. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(({ 0: written, index: start }) => ({
    written,
    start,
    folded: fold(written).replaceAll(/\s/g, ''),
  }));
