import { keepingAfter, type Keeping } from './keeping.ts';
import { askForPersistence, readPersistence } from './persistence.ts';
import { newProgress } from './progress-record.ts';
import { createWholeWork } from './whole-work.ts';
import type { OpenWorkChannel, RecordChange } from './work-channel.ts';
import { createMemoryRecords } from './work-store-memory.ts';
import type { WorkChange, WorkRecords, WorkStore } from './work-store.ts';
import { writeHeld } from './write-held.ts';
import { createWriting } from './writing.ts';

export interface WorkStoreParts {
  /** Null where the browser keeps nothing. */
  readonly records: WorkRecords | null;
  /** What is known of it from the start. */
  readonly storage?: Keeping;
  readonly openChannel: OpenWorkChannel;
  readonly storageManager: StorageManager | undefined;
}

/**
 * Records that may fail, made into a store that does not: every write is tried on them, and held
 * in memory when it fails, until another one succeeds. What is in memory is the newer, so reading
 * looks there first.
 */
export function createWorkStore({
  records,
  storage: atFirst = 'kept',
  openChannel,
  storageManager,
}: WorkStoreParts): WorkStore {
  const unsaved = createMemoryRecords();
  const listeners = new Set<(change: WorkChange) => void>();
  let storage: Keeping = records === null && atFirst === 'kept' ? 'refused' : atFirst;

  const notify = (change: WorkChange) => {
    for (const listener of listeners) listener(change);
  };
  const channel = openChannel(notify);
  const setStorage = (now: Keeping) => {
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
    } catch (error) {
      setStorage(keepingAfter(error));
      return null;
    }
  }

  let takesAgain = false;
  const settled = () => {
    if (unsaved.isEmpty()) setStorage('kept');
  };
  const stored = (...changes: readonly RecordChange[]) => {
    takesAgain = !unsaved.isEmpty();
    settled();
    for (const change of changes) channel.tell(change);
  };
  const writing = createWriting(() => {
    if (!takesAgain) return null;
    takesAgain = false;
    return attempt((work) => writeHeld(work, unsaved, channel.tell)).then(settled);
  });

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
    saveDraft: (write) =>
      writing(async () => {
        const { key, base } = write;
        // What was held is of this tab: the browser has only seen what it grew from.
        const held = unsaved.writes().find((other) => other.key === key);
        const grown = { ...write, base: held?.base ?? base, above: base };
        const saved = await attempt((work) => work.saveDraft(grown));
        if (saved === null) return { ...(await unsaved.saveDraft(write)), place: 'held' };
        unsaved.dropDraft(key);
        stored(
          { kind: 'draft', key },
          ...(saved.result.keptOther ? [{ kind: 'attempts', key } as const] : []),
        );
        return { ...saved.result, place: 'stored' };
      }),

    loadAttempts: async (key) => [
      ...(await unsaved.loadAttempts(key)),
      ...((await attempt((work) => work.loadAttempts(key)))?.result ?? []),
    ],
    addAttempt: (key, added) =>
      writing(async () => {
        const saved = await attempt((work) => work.addAttempt(key, added));
        if (saved === null) await unsaved.addAttempt(key, added);
        else stored({ kind: 'attempts', key });
        return saved === null ? 'held' : 'stored';
      }),

    loadProgress,
    loadAllProgress: async () => {
      const written = (await attempt((work) => work.loadAllProgress()))?.result ?? [];
      const all = [...written, ...(await unsaved.loadAllProgress())];
      return [...new Map(all.map((record) => [record.key, record])).values()];
    },
    changeProgress: (key, change) =>
      writing(async () => {
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
      }),

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
    saveLinked: (linked) =>
      writing(async () => {
        const saved = await attempt((work) => work.saveLinked(linked));
        if (saved === null) return unsaved.saveLinked(linked);
        await unsaved.dropLinked(linked.key);
        stored({ kind: 'linked', key: linked.key });
      }),
    dropLinked: (key) =>
      writing(async () => {
        await unsaved.dropLinked(key);
        const dropped = await attempt((work) => work.dropLinked(key));
        if (dropped !== null) stored({ kind: 'linked', key });
      }),

    ...createWholeWork({ records, unsaved, writing, onStored: stored }),

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
