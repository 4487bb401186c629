import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { launchOptions } from './chromium.ts';
import { root } from './runtime/paths.ts';

/** Makes the README's picture: a wrong solution, judged. Needs `npm run build`. */

if (!existsSync(`${root}dist/index.html`)) {
  console.error('There is no build to take a picture of. Run `npm run build` first.');
  process.exit(1);
}
const folder = `${root}exercises/data-structures/reverse-linked-list`;
const mistake = readFileSync(`${folder}/mistakes/returns-old-head.py`, 'utf8');
/** The mistake without the docstring that gives it away. */
const code = mistake.slice(mistake.indexOf('class Node'));

const server = await preview({ preview: { port: 4199, host: '127.0.0.1' }, logLevel: 'warn' });
const browser = await chromium.launch(launchOptions());
const context = await browser.newContext({
  viewport: { width: 1440, height: 900 },
  deviceScaleFactor: 1.5,
  permissions: ['clipboard-read', 'clipboard-write'],
});
const page = await context.newPage();
await page.goto(`${server.resolvedUrls?.local[0] ?? ''}#/e/reverse-linked-list`);
const editor = page.getByRole('textbox', { name: /editor/i });
await editor.and(page.locator(':not([readonly])')).focus();
await page.keyboard.press('ControlOrMeta+A');
await page.evaluate((text) => navigator.clipboard.writeText(text), code);
await page.keyboard.press('ControlOrMeta+V');
await page.getByRole('button', { name: 'Submit' }).click();
await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached', timeout: 60_000 });
// The caret would blink into the picture.
await page.getByRole('heading', { level: 1 }).click();
await page.screenshot({ path: `${root}docs/screenshot.png` });
await browser.close();
await server.close();
console.log('docs/screenshot.png');
