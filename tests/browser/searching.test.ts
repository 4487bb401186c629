import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { slug } from './exercise-text.ts';
import { newVisitor, submit, withBrowser, write } from './visitor.ts';

withBrowser();

const address = inject('atRoot');
let page: Page;
beforeEach(async () => {
  page = await (await newVisitor()).newPage();
  await page.goto(address);
  await page.getByRole('searchbox').waitFor();
});

const rows = () => page.locator('li', { has: page.locator('[data-row]') });
const slugs = () =>
  rows()
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-row')));
const type = async (words: string) => {
  await page.keyboard.press('/');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
};
const marks = () => page.locator('mark').allTextContents();

describe('a search', () => {
  it.each([
    ['a slip of the fingers', 'decoratr', 'decorators', 'Decorators'],
    ['another form of a word', 'recursion', 'reverse-linked-list-recursively', 'recursively'],
    ['how hard it is', 'easy', 'min-max', 'Easy'],
  ])('finds %s, and marks it', async (_what, words, found, mark) => {
    await type(words);
    await expect.poll(slugs).toContain(found);
    await expect.poll(marks).toContain(mark);
    expect(await slugs()).not.toContain('add-the-index');
  });

  it('puts first what has the word in its title', async () => {
    await type('recursion');
    await expect.poll(async () => (await slugs())[0]).toBe('reverse-linked-list-recursively');
  });

  it('shows a few words of the task around what was found there', async () => {
    await type('generator');
    const row = rows().filter({ hasText: 'Smallest and largest' });
    await row.getByText(/In the task: .*is any iterable, including a/).waitFor();
    await row.locator('mark').getByText('generator').waitFor();
  });

  it('says of an explanation only that it was found there', async () => {
    await type('lru cache');
    const row = rows().filter({ hasText: 'Count repeated calls' });
    await row.getByText('In the explanation').waitFor();
    expect(await row.textContent()).not.toMatch(/lru/i);
  });

  it('finds a cost', async () => {
    await type('O(n)');
    await expect.poll(slugs).toContain('balanced-brackets');
    await expect.poll(marks).toContain('O(n)');
    expect(await slugs()).not.toContain('positive-int');
  });

  it('tells a question in words where its id was found', async () => {
    await type('A12');
    await rows()
      .getByText('Interview question A12: A stack from built-in structures')
      .first()
      .waitFor();
  });

  it('fetches nothing for it before the field is used', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload();
    await page.getByRole('searchbox').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('search'))).toEqual([]);
    await page.getByRole('searchbox').focus();
    await expect.poll(() => asked.filter((url) => url.includes('search-index'))).toHaveLength(1);
  });

  it('does not move the field under whoever types', async () => {
    const place = () => page.getByRole('searchbox').boundingBox();
    const before = await place();
    await type('stack');
    await expect.poll(marks).toContain('stack');
    expect(await place()).toEqual(before);
  });
});

describe('a search on a phone', () => {
  it('has what it finds on the screen, above a keyboard', async () => {
    const phone = await (await newVisitor({ width: 390, height: 844 })).newPage();
    await phone.goto(address);
    await phone.getByRole('searchbox').focus();
    await phone.keyboard.type('recursion');
    const first = phone.locator('li', { has: phone.locator('mark') }).first();
    await first.waitFor();
    expect((await first.boundingBox())?.y).toBeLessThan(400);
  });
});

describe('a search whose index cannot be fetched', () => {
  it('goes on in titles', async () => {
    const offline = await (await newVisitor()).newPage();
    await offline.route('**/search-index-*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("gone")' }),
    );
    await offline.goto(address);
    await offline.getByRole('searchbox').fill('linked');
    const found = offline.locator('li', { has: offline.locator('[data-row]') });
    await found.getByText('Reverse in groups').waitFor();
    await found.locator('mark').getByText('linked').first().waitFor();
    expect(await found.getByText('Sort by several keys').count()).toBe(0);
  });
});

describe('a search that finds nothing', () => {
  it('offers each word that finds something alone', async () => {
    await type('quaternion stack');
    await page.getByRole('heading', { name: 'No exercise matches' }).waitFor();
    await page.getByRole('button', { name: 'Search “stack” alone' }).click();
    await expect.poll(slugs).toContain('min-stack');
    expect(await page.getByRole('searchbox').inputValue()).toBe('stack');
  });

  it('offers to leave out the filters', async () => {
    await page.getByRole('combobox', { name: 'Difficulty' }).selectOption('Hard');
    await type('balanced brackets');
    await page.getByRole('button', { name: 'Leave out the filters' }).click();
    await expect.poll(slugs).toContain('balanced-brackets');
    expect(await page.getByRole('combobox', { name: 'Difficulty' }).inputValue()).toBe('');
  });
});

describe('the filter of progress', () => {
  const choose = (name: string) =>
    page.getByRole('combobox', { name: 'Progress' }).selectOption({ label: name });

  it('finds what was tried without passing, and what was shown', async () => {
    await page.goto(`${address}#/e/${slug}`);
    await write(page, 'def reverse(head):\n    return head\n');
    expect(await submit(page)).not.toBe('passed');
    await page.goto(`${address}#/e/stack`);
    await page.getByRole('button', { name: 'Show me the solution' }).click();
    await page.getByRole('button', { name: 'Show it' }).click();
    await page.goto(`${address}#/`);
    await choose('Tried, not passed yet');
    await expect.poll(slugs).toEqual([slug]);
    await rows().getByText('Not passed yet').waitFor();
    await choose('Solution shown');
    await expect.poll(slugs).toEqual(['stack']);
  });
});
