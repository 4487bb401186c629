import type { Page } from 'playwright-core';
import { beforeEach, expect, inject, it } from 'vitest';
import { slug } from './exercise-text.ts';
import { newVisitor, withBrowser, write } from './visitor.ts';

withBrowser();

let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
});

const console = () => page.getByRole('region', { name: 'Console' });
const run = () => page.keyboard.press('ControlOrMeta+Enter');

it('says that the code has changed, and leads to the line where it is now', async () => {
  await write(page, 'def f(x):\n    return 1 / x\n\n\nf(0)\n');
  await run();
  const link = console().getByRole('button', { name: 'Line 2' });
  await link.waitFor();
  const changed = console().getByText('The code has changed since this run.');
  expect(await changed.count()).toBe(0);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('# one\n# two\n');
  await changed.waitFor();
  await link.click();
  await page.keyboard.press('End');
  await page.keyboard.type('  # here');
  await page.getByText('return 1 / x  # here').waitFor();
});

it('brings back earlier answers by the arrows, and what was begun', async () => {
  await write(page, 'while True:\n    print("got", input("? "))\n');
  await run();
  const field = console().getByRole('textbox', { name: 'Line for the program' });
  for (const answer of ['Ada', 'Grace']) {
    await field.waitFor();
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
    await console().getByText(`got ${answer}`).waitFor();
  }
  await field.waitFor();
  await page.keyboard.type('Al');
  await page.keyboard.press('ArrowUp');
  expect(await field.inputValue()).toBe('Grace');
  await page.keyboard.press('ArrowUp');
  expect(await field.inputValue()).toBe('Ada');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await field.inputValue()).toBe('Al');
});

it('says what to look at after an endless loop and an endless recursion', async () => {
  await write(page, 'def f(x):\n    return f(x)\n\n\nf(0)\n');
  await run();
  await console()
    .getByText(/Is there a case that ends the recursion/)
    .waitFor();
  await write(page, 'n = 1\nwhile n > 0:\n    n += 1\n');
  await run();
  await console()
    .getByRole('timer')
    .getByText(/^[1-9]/)
    .waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await console()
    .getByText(/does its condition ever become false/)
    .waitFor();
});
