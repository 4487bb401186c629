import type { AllWork, MergeWork, WorkAdditions } from './all-work.ts';
import type { Keeping } from './keeping.ts';
import type { ProgressRecord } from './progress-record.ts';
import type { Attempt } from '../session-state.ts';

/** The text of one exercise, as saved. `key` is a slug, or `x-<hash>` of a custom exercise. */
export interface SavedDraft {
  readonly key: string;
  readonly code: string;
  /** Grows with every save, whichever tab saves. */
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The code of the custom link that this text began with, or was offered; null without one. */
  readonly openedWith: string | null;
  /** The starter as it was when this text was begun; null where that is not known. */
  readonly starter: string | null;
  /** Test calls of the learner's own, as written. */
  readonly cases: string;
}

export interface DraftWrite extends Omit<SavedDraft, 'revision'> {
  /** The revision that this text grew from; 0 for none. */
  readonly base: number;
  /** The saved revision is higher than this one, where that is more than `base`. */
  readonly above?: number;
}

export interface DraftSaved {
  readonly revision: number;
  /** Another tab had written in between; its text is now among the attempts. */
  readonly keptOther: boolean;
}

/** A custom exercise that was opened by its link: the catalogue has no other trace of it. */
export interface LinkedExercise {
  /** `x-<hash>`, as of its draft. */
  readonly key: string;
  readonly title: string;
  /** The exercise itself, as the link holds it; `#/x/<payload>` opens it again. */
  readonly payload: string;
  /** Milliseconds since the epoch, when it was opened last. */
  readonly at: number;
}

export type NewAttempt = Omit<Attempt, 'id'>;

/** In the browser, or in this tab's memory until the browser takes it. */
export type Place = 'stored' | 'held';

/** Where records live. Everything here may reject: quota, damage, a browser that refuses. */
export interface WorkRecords {
  /** Records of an unknown shape count as absent. */
  readonly loadDraft: (key: string) => Promise<SavedDraft | null>;
  /** Compares and sets in one step: a differing text that `base` has not seen becomes an attempt. */
  readonly saveDraft: (write: DraftWrite) => Promise<DraftSaved>;
  /** Newest first. */
  readonly loadAttempts: (key: string) => Promise<readonly Attempt[]>;
  readonly addAttempt: (key: string, attempt: NewAttempt) => Promise<void>;
  readonly loadProgress: (key: string) => Promise<ProgressRecord | null>;
  readonly loadAllProgress: () => Promise<readonly ProgressRecord[]>;
  /** `change` is called once, inside one step with the reading and the writing. */
  readonly changeProgress: (
    key: string,
    change: (before: ProgressRecord) => ProgressRecord,
  ) => Promise<ProgressRecord>;
  /** The time of the last draft or attempt, by key. */
  readonly loadVisits: () => Promise<ReadonlyMap<string, number>>;
  /** The last opened first. */
  readonly loadLinked: () => Promise<readonly LinkedExercise[]>;
  readonly saveLinked: (linked: LinkedExercise) => Promise<void>;
  /** Takes it off the list; draft and attempts stay. */
  readonly dropLinked: (key: string) => Promise<void>;
  /** Attempts in the order in which they were added. */
  readonly loadAll: () => Promise<AllWork>;
  /** Writes what `merge` makes of everything there is, in one step: all of it or nothing. */
  readonly addAll: (merge: MergeWork) => Promise<WorkAdditions>;
  /** Removes everything, in one step. */
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}

export type WorkChange =
  | { readonly kind: 'draft' | 'attempts' | 'progress' | 'linked'; readonly key: string }
  /** Records of any number of exercises came to it, or all records are gone. */
  | { readonly kind: 'imported' | 'cleared' }
  | { readonly kind: 'storage' };

/** `full`: the browser has no room for it. Whatever the reason, nothing was changed. */
export type AllAdded =
  | { readonly kind: 'added'; readonly additions: WorkAdditions }
  | { readonly kind: 'refused'; readonly reason: 'full' | 'blocked' };

/** Whether the browser may remove the work by itself; `unknown` where it does not say. */
export type Persistence = 'promised' | 'may-go' | 'unknown';

type Overridden = 'saveDraft' | 'addAttempt' | 'loadAll' | 'addAll' | 'clear';

/** The learner's work. No call rejects: what cannot be stored is held in memory and told. */
export interface WorkStore extends Omit<WorkRecords, Overridden> {
  readonly saveDraft: (write: DraftWrite) => Promise<DraftSaved & { readonly place: Place }>;
  readonly addAttempt: (key: string, attempt: NewAttempt) => Promise<Place>;
  /** Null where the browser does not let it be read: what is missing must not look like nothing. */
  readonly loadAll: () => Promise<AllWork | null>;
  readonly addAll: (merge: MergeWork) => Promise<AllAdded>;
  /** False where the browser does not let it happen. */
  readonly clear: () => Promise<boolean>;
  readonly persistence: () => Promise<Persistence>;
  /** Asks for the promise now; some browsers ask the learner in turn. */
  readonly askForPersistence: () => Promise<Persistence>;
  readonly storage: Keeping;
  /** Tells what other tabs have changed, and when `storage` changes. Returns the function that ends it. */
  readonly subscribe: (listener: (change: WorkChange) => void) => () => void;
  /** Asks the browser, after the first solved exercise ever, not to evict the work. */
  readonly askToKeep: () => Promise<void>;
}
