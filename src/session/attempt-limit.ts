import type { Attempt } from './session-state.ts';

export const attemptLimit = 200;

/** Set-aside texts that stay even among that many submitted ones: they are kept nowhere else. */
const alwaysKept = 20;

/**
 * Which attempt goes for one that was added; null while there are no more than
 * the limit. The oldest
 * set-aside text goes first, then the oldest submitted one; the latest passing one and the latest
 * set-aside ones always stay. One for one, so that what an import brought beyond the limit stays.
 */
export function attemptToDrop(attempts: readonly Attempt[]): Attempt | null {
  if (attempts.length <= attemptLimit) return null;
  const oldestFirst = attempts.toSorted((a, b) => a.at - b.at || a.id - b.id);
  const passed = oldestFirst.findLast(
    ({ origin }) => origin.kind === 'submitted' && origin.verdict.kind === 'passed',
  );
  const setAside = oldestFirst.filter(({ origin }) => origin.kind === 'kept');
  const [oldest] = setAside.slice(0, -alwaysKept);
  const submitted = oldestFirst.find(
    (attempt) => attempt.origin.kind === 'submitted' && attempt !== passed,
  );
  return oldest ?? submitted ?? setAside[0] ?? null;
}
