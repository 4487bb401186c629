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
/** Empty where Monaco has just drawn the line anew: to be polled. */
const style = (name: 'fontSize' | 'lineHeight') =>
  code().evaluate((line, of) => getComputedStyle(line)[of], name);

async function openMenu(): Promise<void> {
  await page.getByRole('button', { name: 'Editor settings' }).focus();
  await page.keyboard.press('Enter');
  await menu().waitFor();
}

/** The focus goes back to the button as the menu goes. */
async function closeMenu(): Promise<void> {
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toBe('Editor settings');
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
    await expect.poll(() => style('fontSize')).toBe('14px');
    await openMenu();
    expect(await axeFindings(page)).toEqual([]);
    // The menu moves the focus a moment after the key.
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('End');
    await expect.poll(focused).toBe('24');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(focused).toBe('20');
    await page.keyboard.press('Enter');
    await expect.poll(() => style('fontSize')).toBe('20px');
    await expect.poll(() => style('lineHeight')).toBe('30px');
    expect(await menu().isVisible()).toBe(true);
    await closeMenu();
    let letMonacoCome: () => void = () => undefined;
    const mayCome = new Promise<void>((resolve) => {
      letMonacoCome = resolve;
    });
    await page.route(/\/MonacoEditor-[\w-]+\.js$/, async (route) => {
      await mayCome;
      await route.continue();
    });
    await page.reload();
    // The plain text that stands there before Monaco does has the same lines.
    const field = page.getByRole('textbox', { name: /editor/i });
    expect(await field.evaluate((text) => getComputedStyle(text).fontSize)).toBe('20px');
    letMonacoCome();
    await expect.poll(() => style('fontSize')).toBe('20px');
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

/** Asks for names; how many there are that fit. */
async function suggestions(): Promise<number> {
  await page.keyboard.press('ControlOrMeta+Space');
  return widget().getByText('number').count();
}

it('suggests no names where none are wanted, not even to who asks, and does again', async () => {
  await write(page, 'number = 3\nnum');
  // Whoever knows Python comes once the editor is used.
  await expect.poll(suggestions, { timeout: 60_000 }).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await openMenu();
  await page.getByRole('menuitemcheckbox', { name: 'Suggest names' }).press('Space');
  await closeMenu();
  await write(page, 'number = 3\nnum');
  await page.keyboard.type('be');
  await page.keyboard.press('ControlOrMeta+Space');
  await widget().getByText('No suggestions').waitFor();
  expect(await widget().getByText('number').count()).toBe(0);
  await page.keyboard.press('Escape');
  await command('Suggest names, or do not');
  await expect.poll(suggestions).toBeGreaterThan(0);
});

it('says what a type checker finds where that is wanted', async () => {
  await write(page, 'def f(x: int) -> str:\n    return x\n\nnme\n');
  const marked = page.locator('.squiggly-error');
  // A name that is not there is told of in any case.
  await expect.poll(() => marked.count(), { timeout: 60_000 }).toBe(1);
  await command('Check types while I type, or do not');
  await expect.poll(() => marked.count(), { timeout: 60_000 }).toBe(2);
  await openMenu();
  await page.getByRole('menuitemcheckbox', { name: 'Check types' }).press('Space');
  await expect.poll(() => marked.count(), { timeout: 60_000 }).toBe(1);
});

it('has in its palette what can be done beside it', async () => {
  await command('Go to the attempts');
  await page.getByRole('tab', { name: 'Attempts', selected: true }).waitFor();
  await command('Next hint');
  await page.getByRole('heading', { name: /^Hint 1 of/ }).waitFor();
  await command('Dark colours');
  expect(await page.locator(':root').getAttribute('data-theme')).toBe('dark');
  await write(page, 'print(7 * 6)\n');
  await command('Step through');
  await page.getByRole('slider', { name: 'Step', exact: true }).waitFor();
  await command('Reset to the starter');
  await command('Undo the reset');
  expect(await written(page)).toBe('print(7 * 6)\n');
  await command('All exercises');
  await page.getByRole('searchbox').waitFor();
});

describe('the keys of Vim', () => {
  /** The library that knows them. */
  const vim = /\/assets\/start-vim-[\w-]+\.js$/;
  /** As it is drawn, since Vim takes the keys that copy it. */
  const drawn = async () =>
    (await page.locator('.monaco-editor .view-lines').innerText()).replaceAll('\u00A0', ' ');

  it('load when they are wanted, work beside our own, and are gone when they are not', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => void fetched.push(request.url()));
    await write(page, 'def f(x):\n    return x');
    expect(fetched.filter((url) => vim.test(url))).toEqual([]);
    await openMenu();
    await page.getByRole('menuitemcheckbox', { name: 'Vim keys' }).press('Space');
    await page.getByText('--NORMAL--').waitFor();
    expect(fetched.filter((url) => vim.test(url))).toHaveLength(1);
    await closeMenu();
    await page.getByRole('textbox', { name: /editor/i }).focus();
    await page.keyboard.type('ggoif x:');
    await page.getByText('--INSERT--').waitFor();
    // Enter indents as it does without Vim.
    await page.keyboard.press('Enter');
    await page.keyboard.type('pass');
    await page.keyboard.press('Escape');
    await page.keyboard.type(':');
    await page.getByRole('textbox', { name: 'Vim command' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.type('%s/pass/return 1/');
    await page.keyboard.press('Enter');
    const changed = 'def f(x):\n    if x:\n        return 1\n    return x';
    await expect.poll(drawn).toBe(changed);
    // The way out holds in every mode, and Run is where it was.
    await page.keyboard.press('ControlOrMeta+M');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#code') ?? null)).toBeNull();
    await page.getByRole('textbox', { name: /editor/i }).focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.getByRole('tab', { name: 'Console', selected: true }).waitFor();
    await command('Vim keys, or not');
    await page.getByText('--NORMAL--').waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: /editor/i }).focus();
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.type('x');
    expect(await written(page)).toBe(`x${changed}`);
  });
});
