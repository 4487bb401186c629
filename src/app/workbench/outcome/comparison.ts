import type { Attempt } from '../../../session/session-state.ts';
import { timeWords } from '../../time-words.ts';
import { attemptWords } from './attempt-words.ts';

/** With what an attempt is compared: another one, by its id, or what the editor shows. */
export type CompareWith = number | 'now';

/** A text with the words that name it. */
export interface NamedText {
  readonly code: string;
  readonly words: string;
}

/** Two texts, the older one first. */
export interface Comparison {
  readonly older: NamedText;
  readonly newer: NamedText;
}

/** What most people want to see first: what has changed since the attempt before. */
export function firstComparison(attempts: readonly Attempt[], attempt: Attempt): CompareWith {
  return attempts[attempts.indexOf(attempt) + 1]?.id ?? 'now';
}

/** `attempts` come newest first; one that is no longer among them gives way to the text of now. */
export function comparisonOf(
  attempts: readonly Attempt[],
  attempt: Attempt,
  other: CompareWith,
  text: string,
  now: number,
): Comparison {
  const named = (one: Attempt) => ({ code: one.code, words: namedWords(one, now) });
  const chosen = attempts.find(({ id }) => id === other);
  if (chosen === undefined) {
    return { older: named(attempt), newer: { code: text, words: 'your text now' } };
  }
  const isOlder = attempts.indexOf(chosen) > attempts.indexOf(attempt);
  const [older, newer] = isOlder ? [chosen, attempt] : [attempt, chosen];
  return { older: named(older), newer: named(newer) };
}

/** `Not yet: 6 of 8, 12:03`. */
export const namedWords = (attempt: Attempt, now: number): string =>
  `${attemptWords(attempt)}, ${timeWords(attempt.at, now)}`;
