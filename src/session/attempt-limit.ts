import type { Attempt } from './session-state.ts';

export const attemptLimit = 200;

/**
 * Which attempts go so that `limit` stay: the oldest set-aside texts first, then the oldest
 * submitted ones; the latest passing one always stays.
 */
export function attemptsToDrop(
  attempts: readonly Attempt[],
  limit = attemptLimit,
): readonly Attempt[] {
  const oldestFirst = attempts.toSorted((a, b) => a.at - b.at || a.id - b.id);
  const passed = oldestFirst.findLast(
    ({ origin }) => origin.kind === 'submitted' && origin.verdict.kind === 'passed',
  );
  const candidates = [
    ...oldestFirst.filter(({ origin }) => origin.kind === 'kept'),
    ...oldestFirst.filter((attempt) => attempt.origin.kind === 'submitted' && attempt !== passed),
  ];
  return candidates.slice(0, Math.max(0, attempts.length - limit));
}
