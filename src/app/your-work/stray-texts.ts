import { findEntry } from '../../catalog/catalog.ts';
import type { AllWork } from '../../session/store/all-work.ts';

/** A text that no page leads to any more. */
export interface StrayText {
  readonly key: string;
  readonly code: string;
}

/**
 * The last text of each exercise that was renamed or removed, and of each link that was taken off
 * the list: the draft, or the newest attempt where there is none.
 */
export function strayTexts(
  { drafts, attempts, linked }: AllWork,
  isKnown = (slug: string): boolean => findEntry(slug) !== null,
): readonly StrayText[] {
  const listed = new Set(linked.map(({ key }) => key));
  const oldestFirst = attempts.toSorted((one, other) => one.at - other.at);
  const last = new Map([...oldestFirst, ...drafts].map(({ key, code }) => [key, code]));
  return [...last]
    .filter(([key]) => !listed.has(key) && !isKnown(key))
    .map(([key, code]) => ({ key, code }));
}
