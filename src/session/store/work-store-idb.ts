import type { IDBPTransaction, StoreNames } from 'idb';
import { attemptLimit, attemptToDrop } from '../attempt-limit.ts';
import { allStores, putAll, readAll } from './idb-all-work.ts';
import { getAll, getOne, readingOf } from './idb-reading.ts';
import { newProgress } from './progress-record.ts';
import { newestFirst, nextRevision } from './record-order.ts';
import { readAttempt, readDraft, readLinked, readProgress } from './stored-records.ts';
import type { WorkDatabase, WorkSchema } from './work-database.ts';
import type { NewAttempt, WorkRecords } from './work-store.ts';

/** Gives an open database; asked before every use, so that a lost connection is made again. */
export interface WorkConnection {
  readonly get: () => Promise<WorkDatabase>;
  readonly close: () => void;
}

type Stores = StoreNames<WorkSchema>[];
type Writing<Names extends Stores> = IDBPTransaction<WorkSchema, Names, 'readwrite'>;

/** The learner's work in IndexedDB. */
export function createIdbRecords(connection: WorkConnection): WorkRecords {
  async function write<Names extends Stores, Result>(
    stores: Names,
    steps: (transaction: Writing<Names>) => Promise<Result>,
  ): Promise<Result> {
    const transaction = (await connection.get()).transaction(stores, 'readwrite');
    try {
      const result = await steps(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      abandon(transaction);
      throw error;
    }
  }

  const reading = async <Name extends Stores[number]>(store: Name) =>
    readingOf(await connection.get(), [store]).objectStore(store);

  return {
    loadDraft: async (key) => readDraft(await getOne(await reading('drafts'), key)),

    saveDraft: ({ base, above = 0, ...draft }) =>
      write(['drafts', 'attempts'], async (transaction) => {
        const drafts = transaction.objectStore('drafts');
        const stored = readDraft(await getOne(drafts, draft.key));
        const keptOther = stored !== null && stored.revision !== base && stored.code !== draft.code;
        if (keptOther) {
          await putAttempt(transaction, draft.key, {
            code: stored.code,
            at: stored.at,
            origin: { kind: 'kept', because: 'other-tab' },
          });
        }
        const revision = nextRevision(stored, { base, above });
        await drafts.put({ ...draft, revision });
        return { revision, keptOther };
      }),

    loadAttempts: async (key) => {
      const records = await getAll(await reading('attempts'), key);
      return newestFirst(records.map(readAttempt).filter((attempt) => attempt !== null));
    },

    addAttempt: (key, attempt) =>
      write(['drafts', 'attempts'], (transaction) => putAttempt(transaction, key, attempt)),

    loadProgress: async (key) => readProgress(await getOne(await reading('progress'), key)),

    loadAllProgress: async () => {
      const records = await getAll(await reading('progress'));
      return records.map(readProgress).filter((record) => record !== null);
    },

    changeProgress: (key, change) =>
      write(['progress'], async (transaction) => {
        const records = transaction.objectStore('progress');
        const after = change(readProgress(await getOne(records, key)) ?? newProgress(key));
        await records.put(after);
        return after;
      }),

    loadVisits: async () => {
      const visits = new Map<string, number>();
      const visit = (key: string, at: number) => {
        visits.set(key, Math.max(at, visits.get(key) ?? 0));
      };
      const transaction = readingOf(await connection.get(), ['drafts', 'attempts']);
      for (const record of await getAll(transaction.objectStore('drafts'))) {
        const draft = readDraft(record);
        if (draft !== null) visit(draft.key, draft.at);
      }
      // Key cursors leave the attempts themselves, with their verdicts, where they are.
      let cursor = await transaction.objectStore('attempts').index('visit').openKeyCursor();
      while (cursor !== null) {
        visit(...cursor.key);
        cursor = await cursor.continue();
      }
      return visits;
    },

    loadLinked: async () => {
      const records = await getAll(await reading('linked'));
      return records
        .map(readLinked)
        .filter((linked) => linked !== null)
        .toSorted((one, other) => other.at - one.at);
    },

    saveLinked: (linked) =>
      write(['linked'], async (transaction) => {
        await transaction.objectStore('linked').put(linked);
      }),

    dropLinked: (key) =>
      write(['linked'], (transaction) => transaction.objectStore('linked').delete(key)),

    loadAll: async () => (await readAll(readingOf(await connection.get(), [...allStores]))).work,

    addAll: (merge) =>
      write([...allStores], async (transaction) => {
        const { work, revisions } = await readAll(transaction);
        const additions = merge(work);
        await putAll(transaction, additions, revisions);
        return additions;
      }),

    clear: () =>
      write([...allStores], async (transaction) => {
        await Promise.all(allStores.map((name) => transaction.objectStore(name).clear()));
      }),

    close: connection.close,
  };
}

async function putAttempt(
  transaction: Writing<['drafts', 'attempts']>,
  key: string,
  attempt: NewAttempt,
): Promise<void> {
  const attempts = transaction.objectStore('attempts');
  await attempts.add({ ...attempt, key });
  if ((await attempts.index('key').count(key)) <= attemptLimit) return;
  const records = await getAll(attempts, key);
  const known = records.map(readAttempt).filter((record) => record !== null);
  const dropped = attemptToDrop(known);
  if (dropped !== null) await attempts.delete(dropped.id);
}

function abandon<Names extends Stores>(transaction: Writing<Names>): void {
  // Nobody else awaits it: the reason is thrown already.
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It had ended by itself, which is how most failures arrive here.
  }
}
