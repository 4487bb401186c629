import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { slug } from './exercise-text.ts';
import { newVisitor, withBrowser, write, written } from './visitor.ts';

withBrowser();

/** Ruff, its worker and the client of both. */
const ruff = /\/assets\/(?:ruff_wasm_bg|style\.worker|browser-style)-[\w-]+\.(?:js|wasm)$/;

const untidy = 'def reverse( head ):\n  return {"a":head}\n';
const tidy = 'def reverse(head):\n    return {"a": head}\n';

async function openExercise(
  text: string,
  { at = inject('atRoot'), ...size }: { at?: string; width?: number; touch?: boolean } = {},
): Promise<Page> {
  const page = await (await newVisitor(size)).newPage();
  await page.goto(`${at}#/e/${slug}`);
  if (size.width !== undefined) await page.getByRole('tab', { name: 'Code' }).click();
  await page.locator('.monaco-editor .view-line, .cm-content').first().waitFor();
  await write(page, text);
  return page;
}

const says = (page: Page, words: string | RegExp) =>
  page.getByRole('status').getByText(words).waitFor({ timeout: 20_000 });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const hint = (page: Page, rule: string) => page.locator(`[data-rule=${rule}]`);
const isFocused = (element: Locator) => element.evaluate((node) => node === document.activeElement);
const fixes = (page: Page) => page.locator('.action-widget');

describe('Format', () => {
  it('writes the code as it is usually written by Shift+Alt+F, and goes back in one step', async () => {
    const page = await openExercise(untidy);
    // Twice, as one does with what takes a second.
    await page.keyboard.press('Shift+Alt+F');
    await page.keyboard.press('Shift+Alt+F');
    await says(page, 'Formatted.');
    expect(await written(page)).toBe(tidy);
    await page.getByText('Formatted.').waitFor();
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await written(page)).toBe(untidy);
  });

  it('leaves the cursor at what it was at, for whoever goes on writing', async () => {
    const page = await openExercise(untidy);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+Alt+F');
    await says(page, 'Formatted.');
    await page.keyboard.type(', "b": 1');
    expect(await written(page)).toBe(tidy.replace('head}', 'head, "b": 1}'));
  });

  it('does so by its button as well, from a subfolder, and gives the code back the keys', async () => {
    const page = await openExercise(untidy, { at: inject('inSubfolder') });
    await button(page, 'Format').click();
    await says(page, 'Formatted.');
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await written(page)).toBe(untidy);
    await button(page, 'Format').click();
    await says(page, 'Formatted.');
    expect(await written(page)).toBe(tidy);
    await button(page, 'Format').click();
    await says(page, 'This is formatted already.');
  });

  it('is in the palette and in the context menu', async () => {
    const page = await openExercise(untidy);
    await page.locator('.view-line').first().click({ button: 'right' });
    for (const name of ['Format Document', 'Organise imports', 'Check my code'])
      await page.locator('.monaco-menu-container').getByText(name).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await page.keyboard.type('format doc');
    await page.locator('.quick-input-list').getByText('Format Document').waitFor();
    await page.keyboard.press('Enter');
    await says(page, 'Formatted.');
    expect(await written(page)).toBe(tidy);
  });

  it('refuses what is no Python yet, says where, and changes nothing', async () => {
    const page = await openExercise('x=1\ndef reverse(head)\n  return head\n');
    await page.keyboard.press('Shift+Alt+F');
    await says(page, /^Line 2 does not parse yet: .+ Nothing was changed\.$/);
    expect(await written(page)).toBe('x=1\ndef reverse(head)\n  return head\n');
    await button(page, 'Go there').click();
    await page.keyboard.press('End');
    await page.keyboard.type(':');
    expect(await written(page)).toContain('def reverse(head):\n');
    // What was said is over with the next letter.
    expect(await button(page, 'Go there').count()).toBe(0);
  });

  it('changes nothing under the hands of whoever goes on writing', async () => {
    const page = await openExercise('x=1');
    await page.route(ruff, async (route) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      await route.continue();
    });
    await page.keyboard.press('Shift+Alt+F');
    await page.keyboard.type('0');
    await says(page, 'You went on meanwhile, so nothing was changed.');
    expect(await written(page)).toBe('x=10');
  });
});

it('organises imports, and nothing else', async () => {
  const page = await openExercise('import sys, os\nfrom abc import ABC\n\nx = [ ABC, os, sys ]\n');
  await page.keyboard.press('Shift+Alt+O');
  await says(page, 'The imports are in order now.');
  expect(await written(page)).toBe(
    'import os\nimport sys\nfrom abc import ABC\n\nx = [ ABC, os, sys ]\n',
  );
  await page.keyboard.press('Shift+Alt+O');
  await says(page, 'The imports are in order already.');
  await page.keyboard.press('ControlOrMeta+Z');
  expect(await written(page)).toMatch(/^import sys, os\n/);
});

describe('Check', () => {
  const text =
    'def f(head):\n    if head == None:\n        print(f"none")\n    return list(sorted(head))\n';

  it('explains what could be better, and mends what it is asked to', async () => {
    const page = await openExercise(text);
    expect(await page.getByRole('list', { name: 'Hints' }).count()).toBe(0);
    await button(page, 'Check').click();
    await says(page, /^3 hints\./);
    await hint(page, 'E711').getByText('None is one single object, so ask with is;').waitFor();
    expect(await hint(page, 'E711').getByRole('button').allTextContents()).toEqual(['Line 2']);
    expect(await written(page)).toBe(text);
    await hint(page, 'F541').getByRole('button', { name: 'Remove the f' }).click();
    await says(page, /^2 hints\./);
    await page.keyboard.press('ControlOrMeta+Z');
    expect(await written(page)).toBe(text);
    await page.keyboard.press('ControlOrMeta+Shift+Z');
    expect(await written(page)).toBe(text.replace('f"none"', '"none"'));
  });

  it('can be worked through with the keyboard alone', async () => {
    const page = await openExercise(text);
    await button(page, 'Check').focus();
    await page.keyboard.press('Enter');
    await says(page, /^3 hints\./);
    const fix = page.getByRole('button', { name: 'Remove the f' });
    for (let step = 0; step < 8 && !(await isFocused(fix)); step += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await says(page, /^2 hints\./);
    // On to what is left.
    await expect.poll(() => isFocused(page.getByRole('button', { name: 'Line 2' }))).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused(page.getByRole('textbox', { name: /editor/i }))).toBe(true);
  });

  it('follows the lines that nobody touches, and forgets those that somebody does', async () => {
    const page = await openExercise(text);
    await button(page, 'Check').click();
    await says(page, /^3 hints\./);
    await hint(page, 'F541').getByRole('button', { name: 'Line 3' }).click();
    await page.keyboard.press('Home');
    await page.keyboard.type('pass\n');
    await says(page, /^2 hints\./);
    await hint(page, 'C413').getByRole('button', { name: 'Line 5' }).waitFor();
    await button(page, 'Close').click();
    expect(await page.getByRole('list', { name: 'Hints' }).count()).toBe(0);
    expect(await page.locator('.squiggly-hint').count()).toBe(0);
  });

  it('offers fixes at the cursor by Ctrl+., and says what is behind a mark', async () => {
    const page = await openExercise(text);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ControlOrMeta+.');
    await fixes(page).getByText('Remove the f').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => hint(page, 'F541').count()).toBe(0);
    expect(await written(page)).toBe(text.replace('f"none"', '"none"'));
    await page.locator('.view-line').getByText('None', { exact: true }).hover();
    await page.locator('.monaco-hover:visible').getByText('None is one single object').waitFor();
  });

  it('has nothing to say about a text in which nothing stands out', async () => {
    const page = await openExercise(tidy);
    await button(page, 'Check').click();
    await says(page, /^No hints on style\./);
  });

  it('is in one menu on a phone, and can be read there', async () => {
    const page = await openExercise(text, { width: 390, touch: true });
    await button(page, 'Format and check').click();
    await page.getByRole('menuitem', { name: 'Check my code' }).click();
    await says(page, /^3 hints\./);
    const box = await page.getByRole('list', { name: 'Hints' }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await hint(page, 'F541').getByRole('button', { name: 'Remove the f' }).click();
    await says(page, /^2 hints\./);
  });
});

describe('Ruff', () => {
  it('is not loaded before somebody asks, and then once', async () => {
    const page = await (await newVisitor()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => void (ruff.test(request.url()) && asked.push(request.url())));
    await page.goto(`${inject('atRoot')}#/e/${slug}`);
    await page.locator('[role=status][data-kind=ready]').waitFor({ state: 'attached' });
    await write(page, 'print(undefned)\nx = f"a"\n');
    // Marks of others, and the cursor among them, have Monaco look for fixes.
    await page.locator('.squiggly-error').waitFor();
    await page.locator('.view-line').getByText('undefned').hover();
    await page.locator('.monaco-hover:visible').waitFor();
    await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(1_000);
    expect(asked).toEqual([]);
    await page.keyboard.press('Shift+Alt+F');
    await says(page, 'This is formatted already.');
    await button(page, 'Check').click();
    await says(page, '1 hint.');
    expect(asked.filter((url) => url.endsWith('.wasm'))).toHaveLength(1);
  });

  it('is told to be out of reach, is missed by nothing else, and is tried again', async () => {
    const page = await openExercise('x=1\n');
    await page.route(/ruff_wasm_bg/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.keyboard.press('Shift+Alt+F');
    await says(page, /could not be loaded/);
    await page.keyboard.type('y = 2');
    expect(await written(page)).toBe('x=1\ny = 2');
    await page.unroute(/ruff_wasm_bg/);
    await page.keyboard.press('Shift+Alt+F');
    await says(page, 'Formatted.');
    expect(await written(page)).toBe('x = 1\ny = 2\n');
  });
});
