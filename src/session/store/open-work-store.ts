import { createWorkStore } from './create-work-store.ts';
import { keepingAfter, type Keeping } from './keeping.ts';
import { openBroadcastChannel, type OpenWorkChannel } from './work-channel.ts';
import { openWorkDatabase, type OpenOptions, type WorkDatabase } from './work-database.ts';
import { createIdbRecords, type WorkConnection } from './work-store-idb.ts';
import type { WorkStore } from './work-store.ts';

export interface WorkStoreDeps {
  readonly openDatabase: (options: OpenOptions) => Promise<WorkDatabase>;
  readonly openChannel: OpenWorkChannel;
  /** Milliseconds after which a database that does not open counts as refused. */
  readonly patienceMs: number;
  /** Absent in old browsers and on pages served over plain http. */
  readonly storageManager: StorageManager | undefined;
}

/**
 * Opens the learner's work. Where the browser refuses a database (a private window, a policy, a tab
 * with another build that does not let go) the work lasts as long as the tab, and `storage` says so.
 */
export async function openWorkStore(deps: Partial<WorkStoreDeps> = {}): Promise<WorkStore> {
  const {
    openDatabase = openWorkDatabase,
    openChannel = openBroadcastChannel,
    patienceMs = 3_000,
    storageManager = globalThis.navigator?.storage,
  } = deps;
  const connection = createConnection(openDatabase);
  const storage = await Promise.race([keepingOf(connection), after(patienceMs)]);
  // A database of a newer build is there: what it holds must not look like nothing.
  const isThere = storage === 'kept' || storage === 'newer';
  if (!isThere) connection.close();
  const records = isThere ? createIdbRecords(connection) : null;
  return createWorkStore({ records, storage, openChannel, storageManager });
}

async function keepingOf(connection: WorkConnection): Promise<Keeping> {
  try {
    await connection.get();
    return 'kept';
  } catch (error) {
    return keepingAfter(error);
  }
}

function createConnection(openDatabase: WorkStoreDeps['openDatabase']): WorkConnection {
  let current: Promise<WorkDatabase> | null = null;

  // Async, because some browsers throw at the first touch of `indexedDB`.
  async function connect(): Promise<WorkDatabase> {
    const database = await openDatabase({ onGone: forget });
    return database;
  }
  function forget(): void {
    current = null;
  }
  async function closed(connecting: Promise<WorkDatabase>): Promise<void> {
    try {
      (await connecting).close();
    } catch {
      // It never opened.
    }
  }

  return {
    get: () => {
      if (current === null) {
        current = connect();
        current.catch(forget);
      }
      return current;
    },
    close: () => {
      if (current !== null) void closed(current);
      forget();
    },
  };
}

function after(milliseconds: number): Promise<'refused'> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds, 'refused');
  });
}
