import type { SavedDraft } from './store/work-store.ts';

/** The draft, unless it is an untouched starter of an earlier version, which is nobody's work. */
export const ownDraft = (saved: SavedDraft | null): SavedDraft | null =>
  saved !== null && saved.code === saved.starter ? null : saved;

/** Whether a draft was begun with another starter than the exercise has now. */
export const isOutdated = (draft: SavedDraft | null, starter: string): boolean =>
  draft !== null && draft.starter !== null && draft.starter !== starter;
