import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { root } from '../../scripts/runtime/paths.ts';
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
    .getByRole('listitem')
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
    await write(page, '# begun\n');
    await page.goto(`${address}#/`);
    const onward = page.getByRole('region', { name: 'Where to go on' });
    await onward.getByRole('link', { name: /Continue where you stopped Reverse/ }).waitFor();
    await page.goto(`${address}#/e/${slug}`);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await page.goto(`${address}#/`);
    const row = page.getByRole('listitem').filter({ hasText: 'Reverse a linked list' });
    await row.getByText('Solved').waitFor();
    await onward.getByRole('link', { name: /Next exercise/ }).waitFor();
  });
});

describe('the questions of an interview', () => {
  const question = () => page.getByRole('combobox', { name: 'Question' });
  const onlyStacks = async () => {
    await expect.poll(links).toContain('#/e/min-stack');
    expect(await links()).not.toContain(`#/e/${slug}`);
  };

  it('are a filter, which the address keeps', async () => {
    await question().selectOption({ label: 'A12 · A stack from built-in structures' });
    await onlyStacks();
    expect(page.url()).toContain('question=A12');
    await page.reload();
    await onlyStacks();
    expect(await question().inputValue()).toBe('A12');
  });

  it('are combined with what is not solved yet', async () => {
    await page.goto(`${address}#/e/${slug}`);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await page.goto(`${address}#/?question=A11`);
    await expect.poll(links).toContain(`#/e/${slug}`);
    await page.getByRole('combobox', { name: 'Progress' }).selectOption('Not solved');
    await expect.poll(links).not.toContain(`#/e/${slug}`);
    expect(await links()).toContain('#/e/reverse-in-groups');
  });
});

describe('a suggested path', () => {
  const week = 'path=interview-in-a-week';
  const choose = () =>
    page
      .getByRole('navigation', { name: 'Paths' })
      .getByRole('link', { name: 'Interview in a week' })
      .click();

  it('is shown day by day, and kept in the address', async () => {
    await choose();
    await page.getByRole('heading', { name: 'Day 1 · The classics' }).waitFor();
    await page.getByRole('heading', { name: /^Day 7 · / }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Day 1 · The classics' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Data structures', exact: true }).waitFor();
    expect(page.url()).not.toContain(week);
  });

  it('leads from one exercise to its next, and on from the catalogue another day', async () => {
    await choose();
    await page.getByRole('link', { name: /Start here · Day 1/ }).click();
    await page.waitForURL(`**/#/e/min-max?${week}`);
    await write(page, readFileSync(`${root}exercises/algorithms/min-max/solution.py`, 'utf8'));
    expect(await submit(page)).toBe('passed');
    await page.getByRole('region', { name: 'Results' }).getByText('Next exercise').click();
    await page.waitForURL(`**/#/e/${slug}?${week}`);
    await page
      .getByRole('navigation', { name: 'Place' })
      .getByRole('link', { name: 'Interview in a week · Day 1' })
      .waitFor();

    await page.goto(`${address}#/`);
    await page.getByRole('link', { name: /Next · Interview in a week, day 1/ }).click();
    await page.waitForURL(`**/#/e/${slug}?${week}`);
    await page.goto(`${address}#/?${week}`);
    await page.getByText(/^1 of \d+ solved$/).waitFor();
  });

  it('finds only its own, and says where else to look', async () => {
    await choose();
    await page.keyboard.press('/');
    await page.keyboard.type('profile');
    await page.getByRole('heading', { name: 'No exercise of this path matches' }).waitFor();
    await page.getByRole('button', { name: 'Search all topics' }).click();
    await expect.poll(links).toContain('#/e/read-the-profile');
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
