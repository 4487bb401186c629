import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { exerciseText, slug } from './exercise-text.ts';
import { newVisitor, withBrowser, write, written } from './visitor.ts';

withBrowser();

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.locator('.monaco-editor .view-line').first().waitFor();
});

const starter = exerciseText('starter.py');
const mine = 'one = 1\ntwo = 2\nthree = 3\n';
const reset = () => page.getByRole('button', { name: 'Reset', exact: true });
const undo = () => page.getByRole('button', { name: 'Undo the reset' });

describe('Stop', () => {
  it.each([1440, 390])('is where a second click meets nothing (%d wide)', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    if (width < 768) await page.getByRole('tab', { name: 'Code' }).click();
    await write(page, 'while True:\n    pass\n');
    await page.getByRole('button', { name: 'Run' }).click();
    const stop = page.getByRole('button', { name: 'Stop' });
    const box = await stop.boundingBox();
    if (box === null) throw new Error('Stop is not there.');
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
    await page.mouse.click(...middle);
    await stop.waitFor({ state: 'detached' });
    await page.mouse.click(...middle);
    const met = await page.evaluate(
      ([x, y]) => document.elementFromPoint(x, y)?.closest('button')?.textContent ?? null,
      middle,
    );
    expect(met).toBeNull();
    if (width < 768) await page.getByRole('tab', { name: 'Code' }).click();
    expect(await written(page)).toBe('while True:\n    pass\n');
  });
});

describe('Reset', () => {
  it('can be undone where it was pressed: the code and the cursor are as before', async () => {
    await write(page, mine);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    const bar = await reset().boundingBox();
    await reset().click();
    await page.getByText('The starter is back.').waitFor();
    expect(await reset().boundingBox()).toEqual(bar);
    await undo().click();
    await undo().waitFor({ state: 'detached' });
    await page.keyboard.type('0');
    expect(await written(page)).toBe('one = 1\ntwo = 20\nthree = 3\n');
  });

  it('can be undone by keyboard, and no more once something was typed', async () => {
    await write(page, mine);
    await reset().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await written(page)).toBe(mine);
    await reset().click();
    await undo().waitFor();
    await write(page, 'four = 4\n');
    await undo().waitFor({ state: 'detached' });
  });

  it('says that the starter is there already, and leaves it', async () => {
    await reset().click();
    await page.getByText('This is the starter already.').waitFor();
    expect(await undo().count()).toBe(0);
    expect(await written(page)).toBe(starter);
  });
});

describe('the shown solution', () => {
  it('stands before its explanation, beside the learner’s own when asked', async () => {
    await write(page, `${starter}# my own try\n`);
    await page.getByRole('button', { name: 'Show me the solution' }).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    const code = page.getByRole('heading', { name: 'Reference solution' });
    const words = page.getByRole('heading', { name: 'Explanation', exact: true });
    await code.waitFor();
    const [above, below] = [await code.boundingBox(), await words.boundingBox()];
    expect(above?.y ?? Infinity).toBeLessThan(below?.y ?? 0);
    expect(above?.y ?? Infinity).toBeLessThan(300);
    const solution = page.getByRole('region', { name: 'Reference solution' });
    await solution.getByRole('button', { name: 'Compare with yours' }).click();
    await solution.getByText('# my own try').waitFor();
    await solution.getByText('− yours').waitFor();
    await solution.getByRole('button', { name: 'Compare with yours' }).click();
    expect(await solution.getByText('# my own try').count()).toBe(0);
  });

  it('is not offered again as if the exercise were still open', async () => {
    await write(page, `${starter}# my own try\n`);
    await page.getByRole('button', { name: 'Show me the solution' }).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.getByRole('heading', { name: 'Reference solution' }).waitFor();
    await page.getByRole('link', { name: 'Gradus' }).click();
    const onward = page.getByRole('region', { name: 'Where to go on' });
    await onward.getByText('Next exercise').waitFor();
    expect(await onward.getByText('Reverse a linked list', { exact: true }).count()).toBe(0);
  });
});
