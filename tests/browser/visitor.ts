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
export function withBrowser({
  contexts: life = 'test',
}: { contexts?: 'test' | 'file' } = {}): void {
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterEach(async () => {
    if (life === 'test') await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
}

/**
 * As in a browser that has no service workers: every file comes from the host, or from whoever stands
 * in for it, and no test pays for keeping the whole site.
 */
export async function keepNoSite(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
}

/** A browser profile of its own, with no history and no stored data. */
export async function newVisitor(
  options: {
    width?: number;
    height?: number;
    dark?: boolean;
    touch?: boolean;
    forcedColors?: boolean;
    /** Whether the site is kept for when the connection is gone. */
    keepsSite?: boolean;
  } = {},
): Promise<BrowserContext> {
  const { width = 1440, height = 900, dark = false, touch = false, forcedColors = false } = options;
  const { keepsSite = false } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: touch,
    forcedColors: forcedColors ? 'active' : 'none',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  contexts.push(context);
  if (!keepsSite) await keepNoSite(context);
  context.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`unhandled: ${error.error().message}`));
  return context;
}

/** Puts the cursor into the editor, once it takes text: until then it waits for the saved draft. */
async function focusEditor(page: Page): Promise<void> {
  const editor = page.getByRole('textbox', { name: /editor/i });
  await editor.and(page.locator(':not([readonly], [aria-readonly="true"])')).focus();
}

/** Replaces the whole text of the editor, as a paste does. */
export async function write(page: Page, code: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.evaluate((text) => navigator.clipboard.writeText(text), code);
  await page.keyboard.press('ControlOrMeta+V');
}

/** The text of the editor, read as a learner would: select all, copy. */
export async function written(page: Page): Promise<string> {
  await focusEditor(page);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(() => navigator.clipboard.readText());
}

export function results(page: Page) {
  return page.getByRole('region', { name: 'Results' });
}

/** Presses Submit and waits for the end of the judging; returns its `data-verdict`. */
export async function submit(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Submit' }).click();
  // The judging of a moment ago may still be shown; the buttons come back when this one is over.
  await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 60_000 });
  return (await results(page).getAttribute('data-verdict')) ?? '';
}

/** The verdict in words. */
export async function sentence(page: Page): Promise<string> {
  return (await results(page).getByRole('status').textContent()) ?? '';
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
