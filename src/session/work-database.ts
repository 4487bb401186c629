import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * Values are `unknown`: whatever an older, newer or damaged database holds must be read with care.
 * Keys of the stores are paths into the records of `work-store.ts`.
 */
export interface WorkSchema extends DBSchema {
  drafts: { key: string; value: unknown };
  attempts: { key: number; value: unknown; indexes: { key: string; visit: [string, number] } };
  progress: { key: string; value: unknown };
}

export type WorkDatabase = IDBPDatabase<WorkSchema>;

const schemaVersion = 1;

export interface OpenOptions {
  readonly name?: string;
  /** The connection is gone: closed for a newer build, or ended by the browser. */
  readonly onGone: () => void;
}

/** Opens the learner's database. Rejects where the browser refuses one. */
export function openWorkDatabase({ name = 'gradus', onGone }: OpenOptions): Promise<WorkDatabase> {
  return openDB<WorkSchema>(name, schemaVersion, {
    upgrade: (database, oldVersion) => {
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
    },
    blocking: (_current, _blocked, event) => {
      // A newer build, or the browser's own clearing of data, waits until this tab lets go.
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    },
    terminated: onGone,
  });
}
