import type { Persistence } from './work-store.ts';

/** Whether the browser has promised not to remove the work by itself. */
export async function readPersistence(manager: StorageManager | undefined): Promise<Persistence> {
  try {
    if (manager === undefined) return 'unknown';
    return (await manager.persisted()) ? 'promised' : 'may-go';
  } catch {
    return 'unknown';
  }
}

/** Asks for the promise where it was not given. */
export async function askForPersistence(manager: StorageManager | undefined): Promise<Persistence> {
  const before = await readPersistence(manager);
  if (manager === undefined || before === 'promised') return before;
  try {
    return (await manager.persist()) ? 'promised' : 'may-go';
  } catch {
    // Some browsers refuse to be asked; the work is kept as before.
    return before;
  }
}
