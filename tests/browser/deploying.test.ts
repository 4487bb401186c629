import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSiteBuild } from '../../scripts/site/site-files.ts';
import { writeServiceWorker } from '../../scripts/site/write-service-worker.ts';
import { axeFindings } from './axe.ts';
import { slug } from './exercise-text.ts';
import { goTo, openKeptSite, untilKept, withKeptSites, type KeptSite } from './kept-site.ts';
import { publishNext } from './two-builds.ts';
import { submit, withBrowser, write, written } from './visitor.ts';

withBrowser();
withKeptSites();

const intro = 'The questions of Python interviews, practised by writing code.';
const nextIntro = 'This is the second build.';

async function deploy({ folder }: KeptSite, change?: (text: string) => string): Promise<void> {
  publishNext(folder, change ?? ((text) => text.replaceAll(intro, nextIntro)));
  await writeServiceWorker(folder);
}

/** A page of the first build, which is kept. */
async function visit(site: KeptSite): Promise<Page> {
  const page = await site.visitor.newPage();
  await page.goto(site.address);
  await page.getByText(intro).waitFor();
  await untilKept(page);
  await goTo(page, '#/');
  return page;
}

const offer = (page: Page) => page.getByText('A new version of Gradus is ready.');
const editor = (page: Page) => page.locator('.monaco-editor .view-line').first();

/** Has the browser look for another build, as it does by itself when a page is opened. */
const look = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

describe('while another build is deployed', () => {
  it('an open page goes on, with what it had not loaded yet', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    await deploy(site);
    await goTo(page, `#/e/${slug}`);
    await editor(page).waitFor();
    await look(page);
    await goTo(page, '#/e/stack');
    await page.getByRole('heading', { name: 'A stack', level: 1 }).waitFor();
    await write(page, 'x = 1\n');
    expect(await submit(page)).toBe('broken');
  });

  it('nothing changes by a reload until the learner agrees, and nobody is asked in an exercise', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    await deploy(site);
    await look(page);
    await offer(page).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.reload();
    await page.getByText(intro).waitFor();
    await offer(page).waitFor();
    await goTo(page, `#/e/${slug}`);
    await editor(page).waitFor();
    expect(await offer(page).count()).toBe(0);
    await goTo(page, '#/');
    await page.getByRole('button', { name: 'Later' }).click();
    await offer(page).waitFor({ state: 'detached' });
    await page.getByText(intro).waitFor();
  });

  it('who agrees gets the next one, and another tab keeps the old one with its code', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    const other = await site.visitor.newPage();
    await other.goto(`${site.address}#/e/${slug}`);
    await write(other, '# half a thought\n');
    await other.evaluate(() => document.documentElement.setAttribute('data-mark', ''));
    await deploy(site);
    await look(page);
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByText(nextIntro).waitFor();
    expect(await written(other)).toBe('# half a thought\n');
    await goTo(other, '#/e/min-max');
    await editor(other).waitFor();
    await goTo(other, '#/');
    await other.getByText(intro).waitFor();
    expect(await other.locator('html[data-mark]').count()).toBe(1);
    await other.reload();
    await other.getByText(nextIntro).waitFor();
    await site.stop();
    await page.reload();
    await goTo(page, `#/e/${slug}`);
    await editor(page).waitFor();
    expect(await written(page)).toBe('# half a thought\n');
  });

  it('the old files go once nobody needs them', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    await deploy(site);
    await look(page);
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByText(nextIntro).waitFor();
    const folders = () =>
      page.evaluate(async () => {
        const cache = await caches.open('gradus-files /');
        const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname.split('/')[1]);
        return [...new Set(paths)].toSorted();
      });
    await expect.poll(folders).not.toContain('assets');
    expect(await folders()).toContain('next-assets');
  });

  it('what was kept on request is kept of the next build as well', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    await goTo(page, '#/about');
    await page.getByRole('button', { name: /^Keep everything/ }).click();
    const whole = page.getByText('All of Gradus works without a connection.');
    await whole.waitFor();
    await deploy(site);
    await look(page);
    await page.getByRole('button', { name: 'Update' }).click();
    await page.waitForEvent('load');
    await site.stop();
    await page.reload();
    await whole.waitFor();
  });
});

describe('a bad deployment', () => {
  it('that is half there is not taken up', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    await deploy(site);
    for (const file of readdirSync(join(site.folder, 'next-assets'))) {
      if (file.startsWith('exercise-stack-'))
        writeFileSync(join(site.folder, 'next-assets', file), '<!doctype html>');
    }
    await look(page);
    const becomes = () =>
      page.evaluate(async () => {
        const { installing, waiting } = await navigator.serviceWorker.ready;
        if (installing === null) return waiting?.state ?? 'gone';
        await new Promise((resolve) => installing.addEventListener('statechange', resolve));
        return installing.state;
      });
    expect(['gone', 'redundant']).toContain(await becomes());
    expect(await offer(page).count()).toBe(0);
    await site.stop();
    await page.reload();
    await page.getByText(intro).waitFor();
  });

  it('whose page does nothing is replaced by the next one, unasked', async () => {
    const site = await openKeptSite();
    const entry = join(site.folder, readSiteBuild(site.folder).entry);
    const right = readFileSync(entry);
    writeFileSync(entry, '// Nothing is left of it.\n');
    await writeServiceWorker(site.folder);
    const page = await site.visitor.newPage();
    await page.goto(site.address);
    // As the page of a build before it has done.
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' });
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    await page.getByText('Loading…').waitFor();
    writeFileSync(entry, right);
    await writeServiceWorker(site.folder);
    await page.evaluate(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve),
      );
      await (await navigator.serviceWorker.ready).update();
      await taken;
    });
    await page.reload();
    await page.getByText(intro).waitFor();
  });

  it('is undone by a worker that takes the worker away', async () => {
    const site = await openKeptSite();
    const page = await visit(site);
    await writeServiceWorker(site.folder, 'removal');
    await look(page);
    await expect.poll(() => page.evaluate(() => caches.has('gradus-files /'))).toBe(false);
    const registrations = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(registrations).toBe(0);
    await goTo(page, `#/e/${slug}`);
    await editor(page).waitFor();
    // As a build without one does.
    await site.visitor.route(/service-worker\.js$/, (route) => route.abort());
    await page.goto(site.address);
    await page.getByText(intro).waitFor();
    expect(await registrations()).toBe(0);
  });
});
