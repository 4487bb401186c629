import type { Page } from 'playwright-core';

/** Records as a database of some version holds them, by the name of their store. */
export type Stores = Readonly<Record<string, readonly object[]>>;

/** Opens a page of the site on which nothing of Gradus runs. */
export async function openBarePage(page: Page, site: string): Promise<void> {
  const html = '<!doctype html><link rel="icon" href="data:,">';
  await page.route(`${site}bare`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto(`${site}bare`);
}

/** Makes the page's database, as a build of that version does, with these records in it. */
export const makeDatabase = (page: Page, version: number, records: Stores) =>
  page.evaluate(
    ([number, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('gradus', number);
        opening.addEventListener('error', reject);
        opening.addEventListener('upgradeneeded', () => {
          const database = opening.result;
          const names = new Set(database.objectStoreNames);
          for (const name of ['drafts', 'progress', ...(number > 1 ? ['linked'] : [])]) {
            if (!names.has(name)) database.createObjectStore(name, { keyPath: 'key' });
          }
          if (names.has('attempts')) return;
          const numbered = { keyPath: 'id', autoIncrement: true };
          const attempts = database.createObjectStore('attempts', numbered);
          attempts.createIndex('key', 'key');
          attempts.createIndex('visit', ['key', 'at']);
        });
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction([...database.objectStoreNames], 'readwrite');
          for (const [name, list] of Object.entries(all)) {
            for (const record of list) writing.objectStore(name).put(record);
          }
          writing.addEventListener('abort', reject);
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    [version, records] as const,
  );

/** The texts of all drafts in the page's database; none where it has none. */
export const savedDrafts = (page: Page) => savedTexts(page, 'drafts');

/** The texts of all drafts, or of all attempts. */
export const savedTexts = (page: Page, store: 'drafts' | 'attempts') =>
  page.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('gradus');
        // Nor has it one afterwards: an empty one would be what the page then finds.
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('error', (event) => {
          event.preventDefault();
          if (opening.error?.name === 'AbortError') resolve([]);
          else reject(opening.error);
        });
        opening.addEventListener('success', () => {
          const records = opening.result.transaction(name).objectStore(name).getAll();
          records.addEventListener('success', () => {
            opening.result.close();
            resolve(records.result.map(({ code }: { readonly code: string }) => code));
          });
        });
      }),
    store,
  );
