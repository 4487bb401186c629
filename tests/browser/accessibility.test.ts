import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { customLink } from './custom-page.ts';
import { endless, returnsOldHead, slug, solution } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const address = inject('atRoot');
const ready = (page: Page) =>
  page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });

/** Writes code wherever the editor is. */
async function code(page: Page, text: string): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Code', exact: true });
  if (await tab.isVisible()) await tab.click();
  await write(page, text);
}

async function task(page: Page): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Task', exact: true });
  if (await tab.isVisible()) await tab.click();
}

const asks =
  'print("\\x1b[31mred\\x1b[0m")\nname = input("Your name? ")\nprint("Hello", name)\n1 / 0\n';

describe.each([
  { width: 1440, height: 900, dark: false },
  { width: 1440, height: 900, dark: true },
  { width: 390, height: 844, dark: false, touch: true },
  { width: 390, height: 844, dark: true, touch: true },
])('axe at $width, dark: $dark', (view) => {
  it('finds nothing in any screen, menu or state', async () => {
    const page = await (await newVisitor(view)).newPage();
    const found: string[] = [];
    const look = async (state: string) => {
      for (const finding of await axeFindings(page)) found.push(`${state}: ${finding}`);
    };

    await page.goto(address);
    await page.locator('[data-row]').first().waitFor();
    await look('catalogue');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await page.getByRole('menu').waitFor();
    await look('theme menu');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').fill('zzzzzz');
    await page.getByRole('button', { name: /^Show all/ }).waitFor();
    await look('empty search');

    await page.goto(`${address}#/e/${slug}`);
    await ready(page);
    await look('starter');
    await code(page, 'def f(head=[]):\n    return head == None, f"a"\n');
    const menu = page.getByRole('button', { name: 'Format and check' });
    if (await menu.isVisible()) {
      await menu.click();
      await look('format and check');
      await page.getByRole('menuitem', { name: 'Check my code' }).click();
    } else await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByRole('list', { name: 'Hints' }).waitFor();
    await look('hints');
    await page.getByRole('button', { name: 'Close' }).click();
    await task(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('dialog').waitFor();
    await look('share');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hint' }).click();
    await page.getByText('Hint 1 of 3').waitFor();
    await look('hint');

    await code(page, endless);
    await page.getByRole('button', { name: 'Submit' }).click();
    await results(page).locator('[data-status=running]').waitFor();
    await look('running');
    await page.locator('[data-verdict=timed-out]').waitFor();
    await look('timed out');
    await code(page, returnsOldHead);
    expect(await submit(page)).toBe('failed');
    await look('failed, with evidence');
    await code(page, 'def reverse(head)\n    return head\n');
    expect(await submit(page)).toBe('broken');
    await look('broken');
    await page.getByRole('tab', { name: /^Attempts/ }).click();
    await look('attempts');

    await code(page, asks);
    await page.getByRole('button', { name: 'Run' }).click();
    await page.locator('#console').getByText('Your name?').first().waitFor();
    await look('console that asks');
    await page.keyboard.type('Ada');
    await page.keyboard.press('Enter');
    await page.getByText('ZeroDivisionError').first().waitFor();
    await page.getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
    await look('console with a traceback');

    await task(page);
    await page.getByRole('button', { name: 'Show me the solution' }).click();
    await page.getByRole('button', { name: 'Show it' }).waitFor();
    await look('asked before the solution');
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByRole('heading', { name: 'Reference solution' }).waitFor();
    await look('solution shown');
    await code(page, solution);
    expect(await submit(page)).toBe('passed');
    await look('passed');

    await page.goto(`${address}#/e/${slug}?code=1.broken`);
    await page.getByText(/This link is damaged/).waitFor();
    await look('damaged link');
    await page.goto(`${address}${await customLink({ tests: 'import unittest\n' })}`);
    await page.getByText('This exercise comes from a link').waitFor();
    await look('custom exercise');
    expect(found).toEqual([]);
  });
});

it('can be reached with a finger: no target is lower than 44 pixels', async () => {
  const page = await (await newVisitor({ width: 390, height: 844, touch: true })).newPage();
  const low = () =>
    page
      .locator(':is(button, [role=tab], select, input, summary, header a, #outcome a):visible')
      .evaluateAll((all) =>
        all
          .filter((element) => element.closest('.monaco-editor') === null)
          .filter((element) => getComputedStyle(element).clipPath === 'none')
          .map((element) => ({ element, height: element.getBoundingClientRect().height }))
          .filter(({ height }) => height > 1 && height < 43.5)
          .map(({ element, height }) => `${element.textContent} ${element.tagName} ${height}`),
      );
  await page.goto(address);
  await page.locator('[data-row]').first().waitFor();
  expect(await low()).toEqual([]);
  await page.goto(`${address}#/e/${slug}`);
  await ready(page);
  expect(await low()).toEqual([]);
  await code(page, solution.replace('current.next = previous', 'current.nxt.nope = previous'));
  expect(await submit(page)).toBe('failed');
  expect(await low()).toEqual([]);
});

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
