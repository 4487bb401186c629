import type { Progress } from '../session-state.ts';

/** What is kept of one exercise's progress. Times are milliseconds since the epoch. */
export interface ProgressRecord {
  readonly key: string;
  readonly progress: Progress;
  readonly solvedAt: number | null;
  readonly shownAt: number | null;
  readonly hintsShown: number;
  /** When it was begun again from the start; null once it was solved again, or its answer shown. */
  readonly againAt: number | null;
}

/** What moves progress on. `hint` carries how many are open now. */
export type ProgressEvent =
  | { readonly kind: 'edited' | 'failed' | 'passed' | 'solution-shown' | 'again' }
  | { readonly kind: 'hint-shown'; readonly hintsShown: number };

export function newProgress(key: string): ProgressRecord {
  return { key, progress: 'new', solvedAt: null, shownAt: null, hintsShown: 0, againAt: null };
}

/** The record after an event. Never goes back: another tab may have seen more than this one. */
export function advance(before: ProgressRecord, event: ProgressEvent, at: number): ProgressRecord {
  if (event.kind === 'hint-shown') {
    return { ...before, hintsShown: Math.max(before.hintsShown, event.hintsShown) };
  }
  // Hints are closed again, like the answer; what was reached stays.
  if (event.kind === 'again') return { ...before, hintsShown: 0, againAt: at };
  const settled = before.solvedAt !== null || before.shownAt !== null;
  if (event.kind === 'solution-shown') {
    if (settled) return { ...before, shownAt: before.shownAt ?? at, againAt: null };
    return { ...before, progress: 'shown', shownAt: at };
  }
  if (settled) return event.kind === 'passed' ? { ...before, againAt: null } : before;
  if (event.kind === 'passed') return { ...before, progress: 'solved', solvedAt: at };
  if (event.kind === 'failed') return { ...before, progress: 'tried' };
  return before.progress === 'tried' ? before : { ...before, progress: 'started' };
}

/** Whether two records of one exercise say the same. */
export function sameProgress(one: ProgressRecord, other: ProgressRecord): boolean {
  return (
    one.progress === other.progress &&
    one.solvedAt === other.solvedAt &&
    one.shownAt === other.shownAt &&
    one.hintsShown === other.hintsShown &&
    one.againAt === other.againAt
  );
}
