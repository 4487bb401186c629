import { unwrap, type IDBPObjectStore, type IDBPTransaction, type StoreNames } from 'idb';
import type { WorkDatabase, WorkSchema } from './work-database.ts';

/*
 * Chromium (156) keeps a large record in a file of its own. Where that is gone or damaged, reading
 * the record fails, and with it every request that would give it among others.
 */

type Name = StoreNames<WorkSchema>;
type How = IDBTransactionMode;

/** A transaction of which nobody else need hear that it ended badly: its requests say so. */
export function readingOf<Stores extends Name[]>(
  database: WorkDatabase,
  stores: Stores,
): IDBPTransaction<WorkSchema, Stores> {
  const transaction = database.transaction(stores);
  transaction.done.catch(() => {});
  return transaction;
}

/** The record of this key; undefined where there is none, or none that can be read. */
export async function getOne<Stores extends Name[], Own extends Stores[number], Mode extends How>(
  store: IDBPObjectStore<WorkSchema, Stores, Own, Mode>,
  key: IDBValidKey,
): Promise<unknown> {
  const asked = unwrap(store);
  try {
    return await gently(asked.get(key));
  } catch {
    // Rejects where nothing at all can be read.
    await gently(asked.getKey(key));
    return undefined;
  }
}

/** All records that can be read, or those of one exercise. */
export async function getAll<Stores extends Name[], Own extends Stores[number], Mode extends How>(
  store: IDBPObjectStore<WorkSchema, Stores, Own, Mode>,
  exercise?: string,
): Promise<unknown[]> {
  const asked = unwrap(store);
  const source = exercise === undefined ? asked : asked.index('key');
  try {
    return await gently(source.getAll(exercise));
  } catch {
    const keys = await gently(source.getAllKeys(exercise));
    const records = await Promise.all(keys.map((key) => getOne(store, key)));
    return records.filter((record) => record !== undefined);
  }
}

/** The answer to a request whose failure does not end its transaction. */
function gently<Answer>(request: IDBRequest<Answer>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      event.stopPropagation();
      reject(request.error ?? new Error('A request of the database failed.'));
    });
  });
}
