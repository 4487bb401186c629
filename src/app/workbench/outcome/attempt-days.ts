import type { Attempt } from '../../../session/session-state.ts';
import { dayWords } from '../../time-words.ts';

export interface AttemptDay {
  /** `Today`, or the date. */
  readonly words: string;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
}

/** Attempts, which come newest first, by the days on which they were made. */
export function attemptDays(attempts: readonly Attempt[], now: number): readonly AttemptDay[] {
  const days = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const day = new Date(attempt.at).toDateString();
    days.set(day, [...(days.get(day) ?? []), attempt]);
  }
  return [...days.values()].map((ofDay) => ({
    words: dayWords(ofDay[0]?.at ?? now, now),
    attempts: ofDay,
  }));
}
