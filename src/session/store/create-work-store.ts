import { askForPersistence, readPersistence } from './persistence.ts';
import { newProgress } from './progress-record.ts';
import { createWholeWork } from './whole-work.ts';
import type { OpenWorkChannel, RecordChange } from './work-channel.ts';
import { createMemoryRecords } from './work-store-memory.ts';
import type { WorkChange, WorkRecords, WorkStore } from './work-store.ts';

export interface WorkStoreParts {
  /** Null where the browser keeps nothing. */
  readonly records: WorkRecords | null;
  readonly openChannel: OpenWorkChannel;
  readonly storageManager: StorageManager | undefined;
}

/**
 * Records that may fail, made into a store that does not: every write is tried on them, and held
 * in memory when it fails. What is in memory is the newer, so reading looks there first.
 */
export function createWorkStore({
  records,
  openChannel,
  storageManager,
}: WorkStoreParts): WorkStore {
  const unsaved = createMemoryRecords();
  const listeners = new Set<(change: WorkChange) => void>();
  let storage: WorkStore['storage'] = records === null ? 'refused' : 'kept';

  const notify = (change: WorkChange) => {
    for (const listener of listeners) listener(change);
  };
  const channel = openChannel(notify);
  const setStorage = (now: WorkStore['storage']) => {
    if (storage === now) return;
    storage = now;
    notify({ kind: 'storage' });
  };

  /** The result of `work`, or null where there are no records or they fail. */
  async function attempt<Result>(
    work: (records: WorkRecords) => Promise<Result>,
  ): Promise<{ readonly result: Result } | null> {
    if (records === null) return null;
    try {
      return { result: await work(records) };
    } catch {
      setStorage('refused');
      return null;
    }
  }

  const stored = (...changes: readonly RecordChange[]) => {
    if (unsaved.isEmpty()) setStorage('kept');
    for (const change of changes) channel.tell(change);
  };

  const loadProgress: WorkStore['loadProgress'] = async (key) =>
    (await unsaved.loadProgress(key)) ??
    (await attempt((work) => work.loadProgress(key)))?.result ??
    null;

  return {
    get storage() {
      return storage;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    loadDraft: async (key) =>
      (await unsaved.loadDraft(key)) ??
      (await attempt((work) => work.loadDraft(key)))?.result ??
      null,
    saveDraft: async (write) => {
      const saved = await attempt((work) => work.saveDraft(write));
      if (saved === null) return unsaved.saveDraft(write);
      unsaved.dropDraft(write.key);
      stored({ kind: 'draft', key: write.key });
      if (saved.result.keptOther) stored({ kind: 'attempts', key: write.key });
      return saved.result;
    },

    loadAttempts: async (key) => [
      ...(await unsaved.loadAttempts(key)),
      ...((await attempt((work) => work.loadAttempts(key)))?.result ?? []),
    ],
    addAttempt: async (key, added) => {
      const saved = await attempt((work) => work.addAttempt(key, added));
      if (saved === null) await unsaved.addAttempt(key, added);
      else stored({ kind: 'attempts', key });
    },

    loadProgress,
    loadAllProgress: async () => {
      const written = (await attempt((work) => work.loadAllProgress()))?.result ?? [];
      const all = [...written, ...(await unsaved.loadAllProgress())];
      return [...new Map(all.map((record) => [record.key, record])).values()];
    },
    changeProgress: async (key, change) => {
      const held = await unsaved.loadProgress(key);
      const saved = await attempt((work) =>
        work.changeProgress(key, (before) => change(held ?? before)),
      );
      if (saved !== null) {
        unsaved.dropProgress(key);
        stored({ kind: 'progress', key });
        return saved.result;
      }
      const before = (await loadProgress(key)) ?? newProgress(key);
      return unsaved.changeProgress(key, () => change(before));
    },

    loadVisits: async () => {
      const visits = new Map((await attempt((work) => work.loadVisits()))?.result);
      for (const [key, at] of await unsaved.loadVisits()) {
        visits.set(key, Math.max(at, visits.get(key) ?? 0));
      }
      return visits;
    },

    loadLinked: async () => {
      const held = await unsaved.loadLinked();
      const written = (await attempt((work) => work.loadLinked()))?.result ?? [];
      const keys = new Set(held.map(({ key }) => key));
      return [...held, ...written.filter(({ key }) => !keys.has(key))];
    },
    saveLinked: async (linked) => {
      const saved = await attempt((work) => work.saveLinked(linked));
      if (saved === null) return unsaved.saveLinked(linked);
      await unsaved.dropLinked(linked.key);
      stored({ kind: 'linked', key: linked.key });
    },
    dropLinked: async (key) => {
      await unsaved.dropLinked(key);
      if ((await attempt((work) => work.dropLinked(key))) !== null) stored({ kind: 'linked', key });
    },

    ...createWholeWork({ records, unsaved, onStored: stored }),

    askToKeep: async () => {
      if (records === null) return;
      const all = (await attempt((work) => work.loadAllProgress()))?.result ?? [];
      if (all.filter(({ solvedAt }) => solvedAt !== null).length !== 1) return;
      await askForPersistence(storageManager);
    },
    persistence: () => readPersistence(storageManager),
    askForPersistence: () => askForPersistence(storageManager),

    close: () => {
      listeners.clear();
      channel.close();
      records?.close();
    },
  };
}
