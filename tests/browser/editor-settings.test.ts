import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { axeFindings } from './axe.ts';
import { slug } from './exercise-text.ts';
import { newVisitor, withBrowser, write, written } from './visitor.ts';

withBrowser();

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await openExercise();
});

async function openExercise(): Promise<void> {
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.locator('.monaco-editor .view-line').first().waitFor();
}

const menu = () => page.getByRole('menu', { name: 'Editor settings' });
const widget = () => page.locator('.suggest-widget.visible');
const code = () => page.locator('.monaco-editor .view-line').first();
const style = (name: 'fontSize' | 'lineHeight') =>
  code().evaluate((line, of) => getComputedStyle(line)[of], name);

async function openMenu(): Promise<void> {
  await page.getByRole('button', { name: 'Editor settings' }).focus();
  await page.keyboard.press('Enter');
  await menu().waitFor();
}

/** Chooses a command of the editor by its name, with the keyboard. */
async function command(name: string): Promise<void> {
  await page.getByRole('textbox', { name: /editor/i }).focus();
  await page.keyboard.press('F1');
  await page.getByRole('textbox', { name: /command/i }).waitFor();
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).waitFor();
  await page.keyboard.press('Enter');
}

describe('the size of the text', () => {
  it('is chosen by keyboard, holds at once, and is remembered from the first line drawn', async () => {
    expect(await style('fontSize')).toBe('14px');
    await openMenu();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => style('fontSize')).toBe('20px');
    expect(await style('lineHeight')).toBe('30px');
    expect(await menu().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.reload();
    // The plain text that stands there before Monaco does has the same lines.
    const field = page.getByRole('textbox', { name: /editor/i });
    expect(await field.evaluate((text) => getComputedStyle(text).fontSize)).toBe('20px');
    await code().waitFor();
    expect(await style('fontSize')).toBe('20px');
  });

  it("changes by the editor's own commands, step by step", async () => {
    await command('Larger text');
    await expect.poll(() => style('fontSize')).toBe('16px');
    await command('Smaller text');
    await expect.poll(() => style('fontSize')).toBe('14px');
  });

  it('follows what another tab chooses', async () => {
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Editor settings' }).click();
    await other.getByRole('menuitemradio', { name: '24' }).click();
    await expect.poll(() => style('fontSize')).toBe('24px');
  });
});

it('wraps long lines by Alt+Z, with a field for screen readers that is as wide as the lines', async () => {
  await write(page, `numbers = [${'1, '.repeat(200)}]`);
  const lines = () => page.locator('.monaco-editor .view-line').count();
  const width = () =>
    page
      .locator('.monaco-editor textarea.inputarea')
      .evaluate((field) => field.getBoundingClientRect().width);
  expect(await lines()).toBe(1);
  await page.keyboard.press('Alt+Z');
  await expect.poll(lines).toBeGreaterThan(3);
  // Of one pixel, NVDA would read one character a line.
  expect(await width()).toBeGreaterThan(300);
  await page.keyboard.press('Alt+Z');
  await expect.poll(lines).toBe(1);
});

it('suggests no names where none are wanted, not even to who asks, and does again', async () => {
  await write(page, 'number = 3\nnum');
  // Whoever knows Python comes once the editor is used.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('ControlOrMeta+Space');
        return widget().getByText('number').count();
      },
      { timeout: 60_000 },
    )
    .toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await openMenu();
  await page.getByRole('menuitemcheckbox', { name: 'Suggest names' }).press('Space');
  await page.keyboard.press('Escape');
  await write(page, 'number = 3\nnum');
  await page.keyboard.type('be');
  await page.keyboard.press('ControlOrMeta+Space');
  await widget().getByText('No suggestions').waitFor();
  expect(await widget().getByText('number').count()).toBe(0);
  await page.keyboard.press('Escape');
  await command('Suggest names, or do not');
  await page.keyboard.press('ControlOrMeta+Space');
  await page.keyboard.press('Enter');
  await expect.poll(() => written(page)).toContain('number = 3\nnumber');
});
