/**
 * Who has the site open, and of which build: each page holds a shared lock with the name of its build
 * for as long as it lives, and the browser takes it back whatever becomes of the page. The service
 * worker reads the locks; it could not rely on pages that sleep to answer a question.
 */

const prefixOf = (scope: string): string => `gradus-page ${new URL(scope).pathname} `;

/** Says that a page of this build stands and works, from now until it is gone. Never rejects. */
export function holdPageLock(locks: LockManager | undefined, scope: string, entry: string): void {
  const forever = new Promise<never>(() => {});
  locks
    ?.request(prefixOf(scope) + entry, { mode: 'shared' }, () => forever)
    .catch(() => {
      // Without it the worker takes the page for one that it knows nothing of, and drops no file.
    });
}

/** The entry script of each page that works. */
export async function workingPages(locks: LockManager, scope: string): Promise<readonly string[]> {
  const { held = [] } = await locks.query();
  const prefix = prefixOf(scope);
  return held.flatMap(({ name = '' }) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
}
