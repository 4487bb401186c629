import type { IDBPTransaction, StoreNames } from 'idb';
import type { AllWork } from './all-work.ts';
import { getAll } from './idb-reading.ts';
import { readDraft, readKeyedAttempt, readLinked, readProgress } from './stored-records.ts';
import type { WorkSchema } from './work-database.ts';

export const allStores = [
  'drafts',
  'attempts',
  'progress',
  'linked',
] as const satisfies StoreNames<WorkSchema>[];

type Stores = (typeof allStores)[number][];

/** Everything that can be read, and the revisions of the drafts by key. */
export async function readAll<Mode extends 'readonly' | 'readwrite'>(
  transaction: IDBPTransaction<WorkSchema, Stores, Mode>,
): Promise<{ readonly work: AllWork; readonly revisions: ReadonlyMap<string, number> }> {
  const [drafts, attempts, progress, linked] = await Promise.all(
    allStores.map((name) => getAll(transaction.objectStore(name))),
  );
  const saved = known(drafts, readDraft);
  return {
    work: {
      drafts: saved.map(({ revision: _revision, ...draft }) => draft),
      attempts: known(attempts, readKeyedAttempt).map(({ id: _id, ...attempt }) => attempt),
      progress: known(progress, readProgress),
      linked: known(linked, readLinked),
    },
    revisions: new Map(saved.map(({ key, revision }) => [key, revision])),
  };
}

/** Attempts are added; everything else replaces the record of its key. */
export async function putAll(
  transaction: IDBPTransaction<WorkSchema, Stores, 'readwrite'>,
  { drafts, attempts, progress, linked }: AllWork,
  revisions: ReadonlyMap<string, number>,
): Promise<void> {
  // Async each: where one throws at once, what was begun before must not go unheard.
  const put = async (name: Stores[number], record: unknown) => {
    await transaction.objectStore(name).put(record);
  };
  await Promise.all([
    ...drafts.map((draft) =>
      put('drafts', { ...draft, revision: (revisions.get(draft.key) ?? 0) + 1 }),
    ),
    ...attempts.map((attempt) => put('attempts', attempt)),
    ...progress.map((record) => put('progress', record)),
    ...linked.map((exercise) => put('linked', exercise)),
  ]);
}

function known<Known>(
  records: readonly unknown[] | undefined,
  read: (record: unknown) => Known | null,
): Known[] {
  return (records ?? []).map(read).filter((record) => record !== null);
}
