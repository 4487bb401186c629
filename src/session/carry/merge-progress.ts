import { sameProgress, type ProgressRecord } from '../store/progress-record.ts';
import type { Progress } from '../session-state.ts';

const ranks: Readonly<Record<Progress, number>> = {
  new: 0,
  started: 1,
  tried: 2,
  shown: 3,
  solved: 4,
};

/**
 * Progress of one exercise in two browsers. What either calls solved stays solved: nobody who brings
 * their work together should have less than before. Gives `mine` itself where nothing changes.
 */
export function mergeProgress(mine: ProgressRecord, theirs: ProgressRecord): ProgressRecord {
  const further = ranks[theirs.progress] > ranks[mine.progress] ? theirs : mine;
  const merged = {
    ...further,
    solvedAt: earlier(mine.solvedAt, theirs.solvedAt),
    shownAt: earlier(mine.shownAt, theirs.shownAt),
    hintsShown: Math.max(mine.hintsShown, theirs.hintsShown),
    // What is done in this browser now goes on.
    againAt: mine.againAt,
  };
  return sameProgress(mine, merged) ? mine : merged;
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
