import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type StoreNames,
} from 'idb';
import { readAttempt, readProgress } from './stored-records.ts';

/**
 * Values are `unknown`: whatever an older, newer or damaged database holds must be read with care.
 * Keys of the stores are paths into the records of `work-store.ts`.
 */
export interface WorkSchema extends DBSchema {
  drafts: { key: string; value: unknown };
  attempts: { key: number; value: unknown; indexes: { key: string; visit: [string, number] } };
  progress: { key: string; value: unknown };
  linked: { key: string; value: unknown };
}

export type WorkDatabase = IDBPDatabase<WorkSchema>;

const schemaVersion = 2;

export interface OpenOptions {
  readonly name?: string;
  /** The connection is gone: closed for a newer build, or ended by the browser. */
  readonly onGone: () => void;
}

/** Opens the learner's database. Rejects where the browser refuses one. */
export function openWorkDatabase({ name = 'gradus', onGone }: OpenOptions): Promise<WorkDatabase> {
  return openDB<WorkSchema>(name, schemaVersion, {
    upgrade: (database, oldVersion, _newVersion, transaction) => {
      // One step for each version, in order, so that any older database arrives at this one.
      if (oldVersion < 1) {
        database.createObjectStore('drafts', { keyPath: 'key' });
        const attempts = database.createObjectStore('attempts', {
          keyPath: 'id',
          autoIncrement: true,
        });
        attempts.createIndex('key', 'key');
        attempts.createIndex('visit', ['key', 'at']);
        database.createObjectStore('progress', { keyPath: 'key' });
      }
      if (oldVersion < 2) {
        database.createObjectStore('linked', { keyPath: 'key' });
        // Where it fails, the transaction does and all of the opening with it; or it is not needed.
        void markTried(transaction).catch(() => {});
      }
    },
    blocking: (_current, _blocked, event) => {
      // A newer build, or the browser's own clearing of data, waits until this tab lets go.
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
}

type Upgrade = IDBPTransaction<WorkSchema, StoreNames<WorkSchema>[], 'versionchange'>;

/** Until version 2 an exercise that was submitted without passing counted as started only. */
async function markTried(transaction: Upgrade): Promise<void> {
  const progress = transaction.objectStore('progress');
  const attempts = transaction.objectStore('attempts').index('key');
  for (const record of (await progress.getAll()).map(readProgress)) {
    if (record?.progress !== 'started') continue;
    const tried = (await attempts.getAll(record.key)).map(readAttempt);
    if (!tried.some((attempt) => attempt?.origin.kind === 'submitted')) continue;
    await progress.put({ ...record, progress: 'tried' });
  }
}
