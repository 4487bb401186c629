import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { returnsOldHead, slug } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write, written } from './visitor.ts';

withBrowser();

let page: Page;
const asked: string[] = [];
beforeEach(async () => {
  asked.length = 0;
  page = await (await newVisitor({ width: 390, height: 844, touch: true })).newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.getByRole('tab', { name: 'Code' }).tap();
  await page.locator('.cm-content').waitFor();
});

const key = (name: string) =>
  page.getByRole('toolbar', { name: 'Keys' }).getByRole('button', { name, exact: true });

it('writes what keyboards on glass lack, and keeps the keyboard there', async () => {
  await write(page, ' ');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('def f');
  for (const name of ['Round bracket', 'Closing round bracket', 'Colon']) await key(name).tap();
  await page.keyboard.press('Enter');
  await page.keyboard.type('return ');
  for (const name of ['Square bracket', 'Double quote']) await key(name).tap();
  await page.keyboard.type('a');
  expect(await page.locator('.cm-focused').count()).toBe(1);
  expect(await written(page)).toBe('def f():\n    return ["a"]');
  await key('Indent').tap();
  expect(await written(page)).toBe('    def f():\n        return ["a"]');
  await key('Indent less').tap();
  await key('Undo').tap();
  expect(await written(page)).toBe('    def f():\n        return ["a"]');
});

it('never fetches the editor that is made for a mouse', async () => {
  await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
  expect(asked.filter((url) => /Monaco|editor\.api/.test(url))).toEqual([]);
  expect(asked.some((url) => url.includes('TouchEditor'))).toBe(true);
});

it('says what is wrong in the line of the cursor, once nobody types', async () => {
  await write(page, 'total = 1\nprint(totl)\n');
  await expect.poll(() => page.locator('.cm-lintRange-error').allInnerTexts()).toEqual(['totl']);
  const line = await page.locator('.cm-line').nth(1).boundingBox();
  await page.touchscreen.tap((line?.x ?? 0) + 80, (line?.y ?? 0) + 10);
  await page.getByRole('status').getByText('"totl" is not defined').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

it('takes a name that is touched in the list, and no name for Enter', async () => {
  await write(page, 'numbers_of_rows = 1\nprint(');
  const name = page.getByRole('option', { name: /numbers_of_rows/ });
  // The list comes up once somebody knows Python.
  await expect
    .poll(
      async () => {
        await page.keyboard.type('n');
        const isThere = await name.waitFor({ timeout: 2_000 }).then(
          () => true,
          () => false,
        );
        if (!isThere) await page.keyboard.press('Backspace');
        return isThere;
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await name.tap();
  await expect.poll(() => written(page)).toContain('print(numbers_of_rows');
});

it('shows where a program failed, and leads to the line', async () => {
  await write(page, returnsOldHead.replace('return head', 'return head.none'));
  expect(await submit(page)).toBe('failed');
  await results(page)
    .getByRole('button', { name: /line \d+/i })
    .first()
    .tap();
  await page.locator('.cm-line.gradus-trace-line').getByText('return head.none').waitFor();
  await page.locator('.gradus-trace-mark').waitFor();
});

it('leads from the counted lines to where they stand', async () => {
  await write(page, returnsOldHead);
  expect(await submit(page)).toBe('failed');
  await results(page).getByRole('button', { name: 'Coverage' }).tap();
  await results(page).getByRole('button', { name: 'Show the lines' }).tap();
  await expect.poll(() => page.locator('.cm-content').isVisible()).toBe(true);
  await expect.poll(() => page.locator('.cm-content').innerText()).toMatch(/\d×/);
});

it('shows the step beside its line', async () => {
  await write(page, 'values = [3, 1]\nvalues.sort()\n');
  await page.getByRole('button', { name: 'Step through' }).tap();
  await page.getByRole('slider', { name: 'Step', exact: true }).focus();
  await page.keyboard.press('End');
  await page.getByRole('tab', { name: 'Code' }).tap();
  await page.locator('.cm-line.gradus-step-line').getByText('values = [1, 3]').waitFor();
});

it('brings the draft back after a reload, and a Reset can be taken back', async () => {
  await write(page, returnsOldHead);
  await expect.poll(() => written(page)).toBe(returnsOldHead);
  await page.reload();
  await page.getByRole('tab', { name: 'Code' }).tap();
  await page.locator('.cm-content').waitFor();
  await expect.poll(() => written(page)).toBe(returnsOldHead);
  await page.getByRole('button', { name: 'Reset' }).tap();
  await expect.poll(() => written(page)).not.toBe(returnsOldHead);
  await key('Undo').tap();
  await expect.poll(() => written(page)).toBe(returnsOldHead);
});
