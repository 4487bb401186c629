import { rmSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lacksAny } from '../lacking-packs.ts';
import { launchOptions } from '../../scripts/chromium.ts';
import { writeServiceWorker } from '../../scripts/site/write-service-worker.ts';
import { slug } from './exercise-text.ts';
import { untilKept } from './kept-site.ts';
import { serveFolder, type StaticServer } from './static-server.ts';
import { copySite, publishNext } from './two-builds.ts';
import { keepNoSite, write, written } from './visitor.ts';

// A browser of its own: a file that is gone is told in the console, by the browser itself.
let browser: Browser;
let visitor: BrowserContext;
let page: Page;
let site: string;
let server: StaticServer;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
});
afterAll(() => browser.close());

beforeEach(async () => {
  site = copySite();
  server = await serveFolder(site);
  visitor = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  await keepNoSite(visitor);
  page = await visitor.newPage();
});
afterEach(async () => {
  await visitor.close();
  await server.close();
  rmSync(site, { recursive: true });
});

const publish = () => publishNext(site);

const noted = '# kept across the update\n';

/** An exercise with something written in it. */
async function openAndWrite(): Promise<void> {
  await page.goto(`${server.address}#/e/${slug}`);
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await write(page, noted);
}

const other = 'stack';
const goTo = (hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

describe('an open page after the site was updated', () => {
  it('says so where an exercise is gone, and goes on after a reload with the draft', async () => {
    await openAndWrite();
    publish();
    await goTo(`#/e/${other}`);
    await page.getByRole('heading', { name: 'Gradus has been updated' }).waitFor();
    await page.getByText('Reload to go on; your code is kept.').waitFor();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.getByRole('button', { name: 'Submit' }).waitFor();
    await goTo(`#/e/${slug}`);
    await page.locator('.monaco-editor .view-line').first().waitFor();
    expect(await written(page)).toBe(noted);
  });

  it('says so where the workbench is gone', async () => {
    await page.route('**/ExercisePage-*.js', (route) => route.abort());
    await page.goto(server.address);
    await page
      .getByRole('link', { name: /Reverse a linked list/ })
      .first()
      .waitFor();
    publish();
    await goTo(`#/e/${slug}`);
    await page.getByRole('heading', { name: 'Gradus has been updated' }).waitFor();
  });

  it('says so above the work where Python or the editor is gone, and keeps the draft', async () => {
    let first = true;
    await page.route(/-python\.worker\.js$|MonacoEditor-.*\.js$/, async (route) => {
      if (first) publish();
      first = false;
      await route.continue();
    });
    await page.goto(`${server.address}#/e/${slug}`);
    await page.getByText('Gradus has been updated. Reload to go on; your code is kept.').waitFor();
    expect(await page.getByText('Python could not start here').count()).toBe(0);
    await page.getByRole('textbox').fill(noted);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.locator('.monaco-editor .view-line').first().waitFor();
    expect(await written(page)).toBe(noted);
  });
});

it(
  'goes on with the new one where the old one is kept, but not what is needed now',
  { skip: lacksAny(['flask']) },
  async () => {
    const keeping = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    try {
      page = await keeping.newPage();
      await openAndWrite();
      await untilKept(page);
      publish();
      await writeServiceWorker(site);
      await goTo('#/e/flask-session-cart');
      await page
        .getByText('Gradus has been updated. Reload to go on; your code is kept.')
        .waitFor();
      await page.getByRole('button', { name: 'Reload' }).click();
      await page.waitForFunction(() => document.querySelector('script[src*=next-assets]') !== null);
      await page.getByRole('button', { name: 'Run' }).waitFor();
      await goTo(`#/e/${slug}`);
      await page.locator('.monaco-editor .view-line').first().waitFor();
      expect(await written(page)).toBe(noted);
    } finally {
      await keeping.close();
    }
  },
);

describe('without another version', () => {
  it('says that an exercise could not be loaded, and tries again', async () => {
    await openAndWrite();
    await page.route(`**/exercise-${other}-*.js`, (route) => route.abort());
    await goTo(`#/e/${other}`);
    await page.getByRole('heading', { name: 'This exercise could not be loaded' }).waitFor();
    await page.unroute(`**/exercise-${other}-*.js`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Submit' }).waitFor();
  });

  it('says so offline as well', async () => {
    await openAndWrite();
    await visitor.setOffline(true);
    await goTo(`#/e/${other}`);
    await page.getByRole('heading', { name: 'This exercise could not be loaded' }).waitFor();
  });
});

it('says on the first page too that it could not be loaded', async () => {
  await page.route('**/index-*.js', (route) => route.abort());
  await page.goto(server.address);
  await page.getByText('The page could not be loaded. The connection may be down.').waitFor();
  await page.unroute('**/index-*.js');
  await page.getByRole('link', { name: 'Try again' }).click();
  await page.getByRole('navigation').first().waitFor();
});
