import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { returnsOldHead, slug } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const address = inject('atRoot');
const ready = (page: Page) =>
  page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });

/** What a reader may ask for, by WCAG 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';

/** Writes code wherever the editor is. */
async function code(page: Page, text: string): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Code', exact: true });
  if (await tab.isVisible()) await tab.click();
  await write(page, text);
}

it('cuts nothing at 320 pixels, nor at four times the size', async () => {
  const page = await (await newVisitor({ width: 320, height: 256 })).newPage();
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  await page.goto(address);
  await page.locator('[data-row]').first().waitFor();
  expect(await wide()).toBe(0);
  await page.goto(`${address}#/e/${slug}`);
  await ready(page);
  expect(await wide()).toBe(0);
  await code(page, returnsOldHead);
  expect(await submit(page)).toBe('failed');
  expect(await wide()).toBe(0);
  // The page scrolls, and the evidence and the last row can be brought into view.
  for (const part of ['[data-test] >> nth=-1', 'section h2']) {
    await results(page).locator(part).scrollIntoViewIfNeeded();
  }
  await page.getByRole('tab', { name: 'Console' }).click();
  expect(await wide()).toBe(0);
});

it.each([
  [1440, true],
  [1366, false],
  [1280, false],
  [1200, false],
  [1200, true],
  [1024, false],
  [800, false],
])('lays nothing over a button at %i pixels, letters spaced %s', async (width, isSpaced) => {
  const page = await (await newVisitor({ width, height: 800 })).newPage();
  await page.goto(`${address}#/e/${slug}`);
  await ready(page);
  if (isSpaced) await page.addStyleTag({ content: spacing });
  await write(page, 'input()\n');
  const buttons = page
    .getByRole('button', { name: /^(Run|Submit|Step through|Reset|Format|Check|Stop)$/ })
    .or(page.getByRole('tablist', { name: 'What came of it' }).getByRole('tab'));
  const places = () =>
    buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().x));
  const before = await places();
  await page.getByRole('button', { name: 'Run' }).click();
  await page.getByRole('button', { name: 'Send' }).waitFor();
  const covered = await buttons.evaluateAll((all) =>
    all
      .filter((one) => {
        const { x, y, width: across, height } = one.getBoundingClientRect();
        return !one.contains(document.elementFromPoint(x + across / 2, y + height / 2));
      })
      .map((one) => one.textContent),
  );
  expect(covered).toEqual([]);
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(await places()).toEqual(expect.arrayContaining(before));
});

it('goes back to the row that somebody came from', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(address);
  const row = page.locator('[data-row]').nth(3);
  await row.focus();
  const from = await row.getAttribute('data-row');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Submit' }).waitFor();
  await page.getByRole('link', { name: 'Gradus' }).focus();
  await page.keyboard.press('Enter');
  await page.locator(`[data-row="${from}"]:focus`).waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Submit' }).waitFor();
  await page.goBack();
  await page.locator(`[data-row="${from}"]:focus`).waitFor();
});
