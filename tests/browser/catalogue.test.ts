import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { slug, solution } from './exercise-text.ts';
import { newVisitor, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const address = inject('atRoot');
let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(address);
  await page.getByRole('searchbox').waitFor();
});

const links = () =>
  page
    .getByRole('main')
    .locator('a[href^="#/e/"]')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href')));

describe('the catalogue', () => {
  it('is searched from the keyboard, and the address says for what', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('linked list');
    await expect.poll(() => page.url()).toContain('q=linked');
    await expect.poll(links).toContain(`#/e/${slug}`);
    expect(await links()).not.toContain('#/e/singleton');
    await page.reload();
    await expect.poll(links).toContain(`#/e/${slug}`);
    expect(await links()).not.toContain('#/e/singleton');
  });

  it('opens a result with the arrow keys and Enter', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('reverse a linked list');
    await expect.poll(async () => (await links())[0]).toBe(`#/e/${slug}`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/#/e/${slug}`);
  });

  it('says so when nothing matches, and offers the way back', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('quaternion');
    await page
      .getByText(/no exercise|nothing/i)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await links()).length).toBeGreaterThan(4);
  });

  it('shows the learner’s own progress, and where to go on', async () => {
    await page.goto(`${address}#/e/${slug}`);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await page.goto(`${address}#/`);
    const row = page.getByRole('listitem').filter({ hasText: 'Reverse a linked list' });
    await row.getByText('Solved').waitFor();
    await page.getByText(/Continue where you stopped/i).waitFor();
  });
});

describe('in a subfolder of any host', () => {
  it('solves an exercise', async () => {
    await page.goto(`${inject('inSubfolder')}#/e/${slug}`);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });
});

describe('in a narrow window', () => {
  it('solves an exercise with three tabs', async () => {
    const phone = await (await newVisitor({ width: 390, height: 844 })).newPage();
    await phone.goto(`${address}#/e/${slug}`);
    await phone.getByRole('tab', { name: 'Code' }).click();
    await write(phone, solution);
    expect(await submit(phone)).toBe('passed');
    const overflow = await phone.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});
