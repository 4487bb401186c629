import type { Page } from 'playwright-core';

/** Chooses a file with this content on the page of all work. */
export async function importFile(page: Page, content: Buffer | string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a file' }).click();
  const file = { name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await (await choosing).setFiles(file);
}
