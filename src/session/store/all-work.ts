import type { ProgressRecord } from './progress-record.ts';
import type { LinkedExercise, NewAttempt, SavedDraft } from './work-store.ts';

/** A draft without the revision, which counts the saves of one browser. */
export type DraftText = Omit<SavedDraft, 'revision'>;

/** An attempt with the key of its exercise. */
export interface KeyedAttempt extends NewAttempt {
  readonly key: string;
}

/** All of a learner's work in one browser, or in one file. */
export interface AllWork {
  readonly drafts: readonly DraftText[];
  readonly attempts: readonly KeyedAttempt[];
  readonly progress: readonly ProgressRecord[];
  readonly linked: readonly LinkedExercise[];
}

/** What is to be written: attempts are added, everything else replaces the record of its key. */
export interface WorkAdditions extends AllWork {
  /** How many texts of drafts had to be kept among the attempts. */
  readonly setAside: number;
}

/** A pure function of everything there is. */
export type MergeWork = (mine: AllWork) => WorkAdditions;

export const isEmptyWork = ({ drafts, attempts, progress, linked }: AllWork): boolean =>
  drafts.length + attempts.length + progress.length + linked.length === 0;
