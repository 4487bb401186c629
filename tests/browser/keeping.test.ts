import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { returnsOldHead, slug, solution } from './exercise-text.ts';
import { savedDrafts, savedTexts } from './stored-work.ts';
import { newVisitor, results, submit, withBrowser, write, written } from './visitor.ts';

withBrowser();

const exercise = `${inject('atRoot')}#/e/${slug}`;

const attempts = (page: Page) =>
  page.getByRole('region', { name: 'Attempts' }).getByRole('listitem');

describe('work', () => {
  it('is there again after a reload, to the last letter', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(exercise);
    await write(page, '# my first thought\n');
    await page.keyboard.type('x = 41');
    await page.reload();
    await expect.poll(() => written(page)).toBe('# my first thought\nx = 41');
  });

  it('survives the crash of its tab', async () => {
    const visitor = await newVisitor();
    const page = await visitor.newPage();
    await page.goto(exercise);
    await write(page, '# written before the crash\n');
    await expect.poll(() => savedDrafts(page)).toContain('# written before the crash\n');
    const devtools = await visitor.newCDPSession(page);
    // Never answered: there is nobody left to answer it.
    void devtools.send('Page.crash').catch(() => {});
    await page.waitForEvent('crash');
    const again = await visitor.newPage();
    await again.goto(exercise);
    await expect.poll(() => written(again)).toBe('# written before the crash\n');
  });

  it('is the same in two tabs of one exercise', async () => {
    const visitor = await newVisitor();
    const [one, two] = [await visitor.newPage(), await visitor.newPage()];
    await one.goto(exercise);
    await two.goto(exercise);
    await write(one, '# from the first tab\n');
    await expect.poll(() => written(two)).toBe('# from the first tab\n');
    await write(two, '# from the second tab\n');
    await expect.poll(() => written(one)).toBe('# from the second tab\n');
  });

  it('of two tabs in the same moment is all there, texts and verdicts', async () => {
    const visitor = await newVisitor();
    const tabs = [await visitor.newPage(), await visitor.newPage()] as const;
    for (const page of tabs) {
      await page.goto(exercise);
      await written(page);
    }
    // Over what is selected, in both before either has saved.
    await Promise.all(tabs.map((page, tab) => page.keyboard.insertText(`tab_${tab} = 1`)));
    await expect.poll(async () => new Set(await Promise.all(tabs.map(written))).size).toBe(1);
    await Promise.all(tabs.map(submit));
    for (const page of tabs) {
      await page.getByRole('tab', { name: /Attempts/ }).click();
      await expect.poll(() => attempts(page).getByText('A name was missing').count()).toBe(2);
    }
    const [page] = tabs;
    const texts = [...(await savedTexts(page, 'drafts')), ...(await savedTexts(page, 'attempts'))];
    for (const tab of [0, 1]) expect(texts.join('\n')).toContain(`tab_${tab} = 1`);
  });

  it('keeps every attempt with its verdict, to be opened again', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(exercise);
    await write(page, returnsOldHead);
    expect(await submit(page)).toBe('failed');
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await page.reload();
    await expect.poll(() => results(page).getAttribute('data-verdict')).toBe('passed');
    await page.getByRole('tab', { name: /Attempts/ }).click();
    await expect.poll(() => attempts(page).count()).toBe(2);
    await attempts(page).last().getByRole('button').first().click();
    await expect.poll(() => written(page)).toBe(returnsOldHead);
    await expect.poll(() => results(page).getAttribute('data-verdict')).toBe('failed');
  });

  it('is not lost by Reset', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(exercise);
    await write(page, '# half a solution\n');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => written(page)).toContain('class Node');
    await page.getByRole('tab', { name: /Attempts/ }).click();
    await attempts(page).first().getByRole('button').first().click();
    await expect.poll(() => written(page)).toBe('# half a solution\n');
  });

  it('goes on where the browser refuses storage, and says so', async () => {
    const visitor = await newVisitor();
    await visitor.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    const page = await visitor.newPage();
    await page.goto(exercise);
    await page.getByText('This browser keeps nothing').waitFor();
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
  });
});
