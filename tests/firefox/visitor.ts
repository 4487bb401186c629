import { launch, type Browser, type BrowserContext, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { firefoxOptions } from '../../scripts/firefox.ts';
import { byRole } from './by-role.ts';

let browser: Browser;
const contexts: BrowserContext[] = [];
/** Whatever reached a console or went unhandled in any page of the running test. */
const complaints: string[] = [];

/**
 * Call once in a test file: starts Firefox, and lets no test leave anything in a console. `settings`
 * are those of `about:config`.
 */
export function withFirefox(settings: Record<string, unknown> = {}): void {
  beforeAll(async () => {
    browser = await launch(firefoxOptions(settings));
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
}

/** A browser profile of its own, with no history and no stored data. */
export async function newVisitor(): Promise<BrowserContext> {
  const context = await browser.createBrowserContext();
  contexts.push(context);
  return context;
}

interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Whether the site is kept for when the connection is gone. */
  readonly keepsSite?: boolean;
}

/** A page of somebody's, at an address. */
export async function open(
  visitor: BrowserContext,
  address: string,
  { width = 1440, height = 900, keepsSite = false }: PageOptions = {},
): Promise<Page> {
  const page = await visitor.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`unhandled: ${String(error)}`));
  await page.setViewport({ width, height });
  if (!keepsSite) {
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
    });
  }
  await page.goto(address);
  return page;
}

/** Presses what has that role and name, and returns once the page has taken it up. */
export async function press(
  page: Page,
  name: string,
  role: 'button' | 'link' | 'tab' = 'button',
): Promise<void> {
  // What is sent to Firefox is answered before the page has had it.
  const pressed = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        document.addEventListener('click', () => resolve(), { once: true });
      }),
  );
  await page.locator(byRole(role, name)).click();
  await pressed;
}

/** Keys that are pressed together, such as `Control+A`. */
export async function chord(page: Page, keys: string): Promise<void> {
  const names = keys.split('+') as Parameters<Page['keyboard']['press']>[0][];
  for (const name of names) await page.keyboard.down(name);
  for (const name of names.toReversed()) await page.keyboard.up(name);
}

const editor = '.monaco-editor :is(.native-edit-context, textarea.inputarea)';

/** Puts the cursor into the editor, and selects what is in it. */
async function selectAll(page: Page): Promise<void> {
  await page.locator(`${editor}:not([readonly])`).wait();
  await page.focus(editor);
  await chord(page, 'Control+a');
}

/** Replaces the whole text of the editor, as a paste does. */
export async function write(page: Page, code: string): Promise<void> {
  await selectAll(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), code);
  await chord(page, 'Control+v');
  await expect.poll(async () => endOf(await shown(page))).toBe(endOf(code));
}

/** What is in view after a paste, of a text of any length. */
const endOf = (text: string): string => text.trimEnd().split('\n').slice(-10).join('\n');

/** Replaces the whole text of the editor, key by key. */
export async function type(page: Page, keys: string): Promise<void> {
  await selectAll(page);
  await page.keyboard.press('Delete');
  await page.keyboard.type(keys);
}

/** The lines of the editor that are in view. */
export function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('.monaco-editor .view-line')];
    const top = (line: HTMLElement): number => Number.parseFloat(line.style.top);
    const inOrder = lines.toSorted((one, other) => top(one) - top(other));
    const texts = inOrder.map(({ textContent }) => textContent.replaceAll('\u{a0}', ' '));
    return texts.join('\n').trimEnd();
  });
}

/** What a region of the page says; empty where there is none. */
export async function told(page: Page, region: string): Promise<string> {
  const found = await page.$(byRole('region', region));
  return (await found?.evaluate((element) => (element as HTMLElement).innerText)) ?? '';
}

export const verdict = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-verdict]')?.getAttribute('data-verdict') ?? '');

/** Presses Submit and waits for the end of the judging; returns its `data-verdict`. */
export async function submit(page: Page): Promise<string> {
  await press(page, 'Submit');
  // The judging of a moment ago may still be shown; the buttons come back when this one is over.
  await page.waitForFunction(
    () =>
      ![...document.querySelectorAll('button')].some(({ textContent }) => textContent === 'Stop'),
    { timeout: 60_000 },
  );
  return verdict(page);
}

/** The verdict in words. */
export const sentence = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-verdict] [role=status]')?.textContent ?? '');
