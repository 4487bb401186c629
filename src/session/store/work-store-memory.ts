import type { AllWork } from './all-work.ts';
import { attemptToDrop } from '../attempt-limit.ts';
import { newProgress, type ProgressRecord } from './progress-record.ts';
import type { Attempt } from '../session-state.ts';
import { newestFirst, nextRevision } from './record-order.ts';
import type {
  DraftWrite,
  LinkedExercise,
  NewAttempt,
  SavedDraft,
  WorkRecords,
} from './work-store.ts';

/** The learner's work for as long as the tab is open. Nothing here rejects. */
export interface MemoryRecords extends WorkRecords {
  readonly isEmpty: () => boolean;
  readonly dropDraft: (key: string) => void;
  readonly dropAttempt: (key: string, id: number) => void;
  readonly dropProgress: (key: string) => void;
  /** The drafts as they would be written: each grew from what its first save here grew from. */
  readonly writes: () => readonly DraftWrite[];
  /** By key of the exercise, the oldest first. */
  readonly addedAttempts: () => readonly (readonly [string, Attempt])[];
}

export function createMemoryRecords(): MemoryRecords {
  const drafts = new Map<string, SavedDraft>();
  const attempts = new Map<string, readonly Attempt[]>();
  const progress = new Map<string, ProgressRecord>();
  const linked = new Map<string, LinkedExercise>();
  const bases = new Map<string, number>();
  // Counts down, so that no id is also that of an attempt in the database.
  let nextId = -1;

  const withId = (attempt: NewAttempt): Attempt => {
    const id = nextId;
    nextId -= 1;
    return { ...attempt, id };
  };
  const add = (key: string, attempt: NewAttempt) => {
    const all = [withId(attempt), ...(attempts.get(key) ?? [])];
    const dropped = attemptToDrop(all);
    attempts.set(
      key,
      all.filter((one) => one !== dropped),
    );
  };

  const addedAttempts = () =>
    [...attempts]
      .flatMap(([key, all]) => all.map((attempt) => [key, attempt] as const))
      .toSorted(([, one], [, other]) => other.id - one.id);

  const loadAll = async (): Promise<AllWork> => ({
    drafts: [...drafts.values()].map(({ revision: _revision, ...draft }) => draft),
    attempts: addedAttempts().map(([key, { id: _id, ...attempt }]) =>
      Object.assign(attempt, { key }),
    ),
    progress: [...progress.values()],
    linked: [...linked.values()],
  });

  return {
    loadDraft: async (key) => drafts.get(key) ?? null,
    saveDraft: async ({ base, above = 0, ...draft }) => {
      const stored = drafts.get(draft.key);
      const keptOther =
        stored !== undefined && stored.revision !== base && stored.code !== draft.code;
      if (keptOther) {
        const origin = { kind: 'kept', because: 'other-tab' } as const;
        add(draft.key, { code: stored.code, at: stored.at, origin });
      }
      const revision = nextRevision(stored, { base, above });
      if (stored === undefined) bases.set(draft.key, base);
      drafts.set(draft.key, { ...draft, revision });
      return { revision, keptOther };
    },
    loadAttempts: async (key) => attempts.get(key) ?? [],
    addAttempt: async (key, attempt) => {
      add(key, attempt);
    },
    loadProgress: async (key) => progress.get(key) ?? null,
    loadAllProgress: async () => [...progress.values()],
    changeProgress: async (key, change) => {
      const after = change(progress.get(key) ?? newProgress(key));
      progress.set(key, after);
      return after;
    },
    loadVisits: async () => {
      const times = [
        ...[...drafts.values()].map(({ key, at }) => [key, at] as const),
        ...[...attempts].flatMap(([key, all]) => all.map(({ at }) => [key, at] as const)),
      ];
      return new Map(times.toSorted(([, one], [, other]) => one - other));
    },
    loadLinked: async () => [...linked.values()].toSorted((one, other) => other.at - one.at),
    saveLinked: async (one) => {
      linked.set(one.key, one);
    },
    dropLinked: async (key) => {
      linked.delete(key);
    },
    loadAll,
    addAll: async (merge) => {
      const additions = merge(await loadAll());
      for (const draft of additions.drafts) {
        drafts.set(draft.key, { ...draft, revision: nextRevision(drafts.get(draft.key)) });
      }
      for (const { key, ...attempt } of additions.attempts) {
        attempts.set(key, newestFirst([withId(attempt), ...(attempts.get(key) ?? [])]));
      }
      for (const record of additions.progress) progress.set(record.key, record);
      for (const one of additions.linked) linked.set(one.key, one);
      return additions;
    },
    clear: async () => {
      for (const records of [drafts, attempts, progress, linked]) records.clear();
    },
    close: () => {},
    isEmpty: () => drafts.size + attempts.size + progress.size + linked.size === 0,
    dropDraft: (key) => drafts.delete(key),
    dropAttempt: (key, id) => {
      const left = (attempts.get(key) ?? []).filter((attempt) => attempt.id !== id);
      if (left.length === 0) attempts.delete(key);
      else attempts.set(key, left);
    },
    dropProgress: (key) => progress.delete(key),
    writes: () =>
      [...drafts.values()].map(({ revision, ...draft }) =>
        Object.assign(draft, { base: bases.get(draft.key) ?? 0, above: revision - 1 }),
      ),
    addedAttempts,
  };
}
