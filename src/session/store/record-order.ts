import type { Attempt } from '../session-state.ts';
import type { SavedDraft } from './work-store.ts';

/** The order of attempts in a list. */
export const newestFirst = (attempts: readonly Attempt[]): readonly Attempt[] =>
  attempts.toSorted((a, b) => b.at - a.at || b.id - a.id);

/** The revision of the next save, which open tabs take for news. */
export const nextRevision = (
  stored: SavedDraft | null | undefined,
  { base = 0, above = 0 }: { readonly base?: number; readonly above?: number } = {},
): number => Math.max(base, above, stored?.revision ?? 0) + 1;
