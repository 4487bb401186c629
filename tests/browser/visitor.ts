import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchOptions } from '../../scripts/chromium.ts';

let browser: Browser;
const contexts: BrowserContext[] = [];
/** Whatever reached a console or went unhandled in any page of the running test. */
const complaints: string[] = [];

/**
 * Call once in a test file: starts Chromium, and lets no test leave anything in a console.
 * Visitors are gone after each test, or after all of the file where they are shared.
 */
export function useBrowser({ contexts: life = 'test' }: { contexts?: 'test' | 'file' } = {}): void {
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    if (life === 'test') await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
}

/** A browser profile of its own, with no history and no stored data. */
export async function newVisitor(
  options: { width?: number; height?: number; dark?: boolean } = {},
): Promise<BrowserContext> {
  const { width = 1440, height = 900, dark = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  contexts.push(context);
  context.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`unhandled: ${error.error().message}`));
  context.on('page', (page) => page.on('crash', () => complaints.push('the page crashed')));
  return context;
}

/** Replaces the whole text of the editor, as a paste does. */
export async function write(page: Page, code: string): Promise<void> {
  const editor = page.getByRole('textbox', { name: /editor/i });
  await editor.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((text) => navigator.clipboard.writeText(text), code);
  await page.keyboard.press('ControlOrMeta+V');
}

export function results(page: Page) {
  return page.getByRole('region', { name: 'Results' });
}

/** Waits for the end of a judging; returns its `data-verdict`. */
export async function verdict(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const kind = document.querySelector('[data-verdict]')?.getAttribute('data-verdict');
    return kind !== 'idle' && kind !== 'running';
  });
  return (await results(page).getAttribute('data-verdict')) ?? '';
}

/** Rows of the verdict: name and status. */
export async function rows(page: Page): Promise<{ name: string; status: string }[]> {
  return results(page)
    .locator('[data-test]')
    .evaluateAll((items) =>
      items.map((item) => ({
        name: item.getAttribute('data-test') ?? '',
        status: item.getAttribute('data-status') ?? '',
      })),
    );
}
