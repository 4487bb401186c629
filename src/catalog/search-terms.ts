import { stemmer } from 'stemmer';
import { wordsOf } from './words.ts';

/** Words that say nothing of an exercise; those that Python has, such as `is` and `with`, do. */
const idle = new Set(
  'a an are at be by can do does how i it its my of on that the their this to what when which you your'.split(
    ' ',
  ),
);

/** The words of a text that are looked for, folded, in its order. */
export const searchedWords = (text: string): string[] =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .filter((found) => !idle.has(found));

/** Under which a word is found: as it is, as its stem, and a name without its underscores. */
export function termsOf(found: string): string[] {
  const bare = found.startsWith('__') ? [found.slice(2, -2)] : [];
  return [...new Set([found, ...bare, stemOf(found)])];
}

/** What a word has in common with its other forms; one that is no plain word is its own stem. */
export const stemOf = (found: string): string =>
  /^[a-z]{4,}$/.test(found) ? stemmer(found) : found;
