import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/runtime/paths.ts';
import { deferred } from '../../src/domain/deferred.ts';
import { lacksAny } from '../lacking-packs.ts';
import { axeFindings } from './axe.ts';
import { slug, solution } from './exercise-text.ts';
import { goTo, offlineSection, openKeptSite, untilKept, withKeptSites } from './kept-site.ts';
import { submit, withBrowser, write, written } from './visitor.ts';

withBrowser();
withKeptSites();

const solutionOf = (folder: string) =>
  readFileSync(`${root}exercises/${folder}/solution.py`, 'utf8');
const flask = solutionOf('web/flask-session-cart');
const untidy = 'def reverse( head ):\n  return {"a":head}\n';

/** Opens an exercise whose hidden tests then judge a text. */
async function solve(page: Page, address: string, exercise: string, text: string): Promise<string> {
  await page.goto(`${address}#/e/${exercise}`);
  await write(page, text);
  return submit(page);
}

describe('with the host gone, after one visit', () => {
  it.each(['/', '/some/folder/'])(
    'an exercise that was never opened is solved and judged after a reload, at %s',
    async (prefix) => {
      const { address, visitor, stop } = await openKeptSite(prefix);
      const page = await visitor.newPage();
      await page.goto(address);
      await untilKept(page);
      await stop();
      await page.goto(`${address}#/e/${slug}`);
      await page.reload();
      await write(page, solution);
      expect(await submit(page)).toBe('passed');
      const another = await visitor.newPage();
      await another.goto(address);
      await another.getByRole('searchbox').waitFor();
    },
  );

  it(
    'what was used before anything was kept works as well',
    { skip: lacksAny(['flask']) },
    async () => {
      const { address, visitor, stop } = await openKeptSite();
      const page = await visitor.newPage();
      await page.goto(`${address}#/e/flask-session-cart`);
      await write(page, untidy);
      await page.keyboard.press('Shift+Alt+F');
      await page.getByRole('status').getByText('Formatted.').waitFor();
      await write(page, 'print(undefned)\n');
      await page.locator('.squiggly-error').waitFor();
      await untilKept(page);
      await expect
        .poll(() => offlineSection(page).getByRole('button', { name: /^Give/ }).count())
        .toBe(1);
      await stop();
      await page.reload();
      expect(await solve(page, address, 'flask-session-cart', flask)).toBe('passed');
      await write(page, untidy);
      await page.keyboard.press('Shift+Alt+F');
      await page.getByRole('status').getByText('Formatted.').waitFor();
      expect(await written(page)).toContain('def reverse(head):');
      await write(page, 'print(undefned)\n');
      await page.locator('.squiggly-error').waitFor();
    },
  );

  it('what is used later is kept by that', { skip: lacksAny(['flask']) }, async () => {
    const { address, visitor, stop } = await openKeptSite();
    const page = await visitor.newPage();
    await page.goto(address);
    await untilKept(page);
    await goTo(page, '#/e/flask-session-cart');
    await write(page, flask);
    expect(await submit(page)).toBe('passed');
    await stop();
    await page.reload();
    await write(page, flask);
    expect(await submit(page)).toBe('passed');
  });
});

describe('Keep everything for offline use', () => {
  const everything = (page: Page) =>
    offlineSection(page).getByRole('button', {
      name: /^Keep everything for offline use \(\d+ MB\)$/,
    });
  const giveBack = (page: Page) =>
    offlineSection(page).getByRole('button', { name: /^Give \d+ MB back$/ });
  const whole = (page: Page) =>
    offlineSection(page).getByText('All of Gradus works without a connection.');

  it(
    'fetches what was never used, and gives its room back',
    { skip: lacksAny(['flask']) },
    async () => {
      const { address, visitor, stop } = await openKeptSite();
      const page = await visitor.newPage();
      await page.goto(address);
      await untilKept(page);
      await everything(page).click();
      await whole(page).waitFor();
      expect(await everything(page).count()).toBe(0);
      await page.reload();
      await whole(page).waitFor();
      await giveBack(page).click();
      await everything(page).click();
      await whole(page).waitFor();
      await stop();
      await page.reload();
      expect(await solve(page, address, 'flask-session-cart', flask)).toBe('passed');
    },
  );

  it(
    'shows how far it is, stops where it is told to, and goes on',
    { skip: lacksAny(['flask']) },
    async () => {
      const { address, visitor } = await openKeptSite();
      const page = await visitor.newPage();
      await page.goto(address);
      await untilKept(page);
      // What comes after the editor's tools, and does not come until it is asked for again.
      const held = deferred<void>();
      await visitor.route(/flask-pack/, () => held.resolve(), { times: 1 });
      await everything(page).focus();
      await page.keyboard.press('Enter');
      await held.promise;
      const bar = offlineSection(page).getByRole('progressbar');
      await expect
        .poll(() => bar.evaluate((shown: HTMLProgressElement) => shown.position))
        .toBeGreaterThan(0);
      await offlineSection(page)
        .getByText(/^\d+ of \d+ MB$/)
        .waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Enter');
      await bar.waitFor({ state: 'detached' });
      // The focus has gone to what took the place of what it was on.
      await page.keyboard.press('Enter');
      await whole(page).waitFor();
    },
  );

  it('says where there is no room, and everything else goes on', async () => {
    const { address, visitor } = await openKeptSite();
    const page = await visitor.newPage();
    await page.goto(address);
    await untilKept(page);
    const devtools = await visitor.newCDPSession(page);
    const { origin } = new URL(address);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    await everything(page).click();
    await offlineSection(page).getByText('There is no room for everything').waitFor();
    expect(await solve(page, address, slug, solution)).toBe('passed');
  });
});

describe('where the site cannot be kept', () => {
  it('says that there is no room, and everything else goes on', async () => {
    const { address, visitor } = await openKeptSite();
    const page = await visitor.newPage();
    const devtools = await visitor.newCDPSession(page);
    const { origin } = new URL(address);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 5_000_000 });
    await page.goto(`${address}#/about`);
    await offlineSection(page).getByText('This browser has no room to keep Gradus').waitFor();
    expect(await solve(page, address, slug, solution)).toBe('passed');
  });

  it.each([
    ['has no service workers', 'Navigator.prototype', 'serviceWorker', 'undefined'],
    [
      'refuses them',
      'ServiceWorkerContainer.prototype',
      'register',
      '() => Promise.reject(new DOMException("", "SecurityError"))',
    ],
  ])('is silent where a browser %s', async (_what, object, name, value) => {
    const { address, visitor } = await openKeptSite();
    await visitor.addInitScript(
      `if ("ServiceWorkerContainer" in globalThis) Object.defineProperty(${object}, "${name}", { get: () => ${value} })`,
    );
    const page = await visitor.newPage();
    expect(await solve(page, address, slug, solution)).toBe('passed');
    await goTo(page, '#/about');
    await offlineSection(page).getByText('This browser keeps no files for this page').waitFor();
  });
});

it('can be installed as an app, with its own pictures', async () => {
  const { address, visitor } = await openKeptSite('/some/folder/');
  const page = await visitor.newPage();
  await page.goto(address);
  const devtools = await visitor.newCDPSession(page);
  const { errors, data = '' } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A profile of a test is a private window, from which nothing is installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { icons } = JSON.parse(data) as { icons: { src: string; sizes: string }[] };
  for (const { src, sizes } of icons) {
    const width = await page.evaluate(async (source) => {
      const picture = new Image();
      picture.src = source;
      await picture.decode();
      return picture.naturalWidth;
    }, src);
    if (sizes !== 'any') expect(`${width}x${width}`).toBe(sizes);
  }
});
