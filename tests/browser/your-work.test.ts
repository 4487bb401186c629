import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { writeWorkFile } from '../../src/session/carry/work-file.ts';
import { slug, solution } from './exercise-text.ts';
import { importFile } from './work-file.ts';
import { newVisitor, submit, withBrowser, write, written } from './visitor.ts';

withBrowser();

const exercise = `${inject('atRoot')}#/e/${slug}`;
const yourWork = `${inject('atRoot')}#/work`;

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** Presses Export; gives the file that the browser would have stored. */
async function exported(page: Page): Promise<{ name: string; content: Buffer }> {
  const downloading = page.waitForEvent('download');
  await button(page, 'Export to a file').click();
  const download = await downloading;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A work file with one draft of the exercise, written `at`. */
const fileWith = (code: string, at: number) =>
  writeWorkFile(
    {
      drafts: [{ key: slug, code, at, openedWith: null, starter: null, cases: '' }],
      attempts: [],
      progress: [],
      linked: [],
    },
    at,
  );

const tomorrow = () => Date.now() + 86_400_000;

const attempts = (page: Page) =>
  page.getByRole('region', { name: 'Attempts' }).getByRole('listitem');

describe('all of the work', () => {
  it('goes into a file, is removed, and comes back in a browser that has nothing', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(exercise);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await write(page, '# another idea\n');
    await page.getByRole('link', { name: 'Gradus: all exercises' }).click();
    await page.getByRole('banner').getByRole('link', { name: 'Your work' }).click();
    await page.getByText('In this browser: 1 draft, 1 attempt').waitFor();

    const file = await exported(page);
    expect(file.name).toMatch(/^gradus-\d{4}-\d\d-\d\d\.json$/);
    await said(
      page,
      /^Exported to gradus-.+: 1 draft, 1 attempt and the progress of 1 exercise\.$/,
    );

    await button(page, 'Remove everything').click();
    await page.getByText('This removes 1 draft, 1 attempt and').waitFor();
    await button(page, 'Remove everything').click();
    await said(page, 'Everything was removed.');
    await page.getByText('Nothing yet.').waitFor();
    await page.goto(exercise);
    await expect.poll(() => written(page)).toContain('class Node');

    const fresh = await (await newVisitor()).newPage();
    await fresh.goto(yourWork);
    await importFile(fresh, file.content);
    await said(fresh, 'Imported: 1 draft, 1 attempt and the progress of 1 exercise.');
    await importFile(fresh, file.content);
    await said(fresh, 'Everything in this file is here already.');
    await fresh.goto(exercise);
    await expect.poll(() => written(fresh)).toBe('# another idea\n');
    await fresh.getByRole('tab', { name: /Attempts/ }).click();
    await attempts(fresh)
      .getByText(/^Passed: /)
      .waitFor();
    await fresh.goto(inject('atRoot'));
    await fresh.locator(`[data-row=${slug}]`).filter({ hasText: 'Solved' }).first().waitFor();
  });

  it('comes back when its removal is undone, and is not removed where that is called off', async () => {
    const page = await (await newVisitor()).newPage();
    await page.goto(yourWork);
    await importFile(page, fileWith('# mine\n', 5));
    await page.getByText('In this browser: 1 draft.').waitFor();
    await button(page, 'Remove everything').click();
    // The focus is on what changes nothing.
    await page.keyboard.press('Enter');
    await page.getByText('This removes').waitFor({ state: 'detached' });
    await button(page, 'Remove everything').and(page.locator(':focus')).press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing yet.').waitFor();
    await page.keyboard.press('Enter');
    await said(page, 'Everything is back.');
    await page.goto(exercise);
    await expect.poll(() => written(page)).toBe('# mine\n');
  });

  it('is changed in other tabs too: the newer draft is shown, and the old one set aside', async () => {
    const visitor = await newVisitor();
    const [here, there] = [await visitor.newPage(), await visitor.newPage()];
    await here.goto(exercise);
    await write(here, '# mine\n');
    await there.goto(yourWork);
    await there.getByText('In this browser: 1 draft').waitFor();
    await importFile(there, fileWith('# from the other laptop\n', tomorrow()));
    await said(
      there,
      /1 draft differed: the newer text is the draft, the other is among the attempts\./,
    );
    await expect.poll(() => written(here)).toBe('# from the other laptop\n');
    await here.getByRole('tab', { name: /Attempts/ }).click();
    await attempts(here).getByText('Set aside on import').waitFor();

    await button(there, 'Remove everything').click();
    await button(there, 'Remove everything').click();
    await expect.poll(() => written(here)).toContain('class Node');
    await expect.poll(() => attempts(here).count()).toBe(0);
  });

  it.each([
    {
      file: 'of something else',
      content: '# no work at all',
      words: 'This is not a file with work from Gradus. Nothing of yours was changed.',
    },
    {
      file: 'of which a part is missing',
      content: fileWith('# theirs\n', 9).slice(0, -30),
      words: /^This file is damaged: .+ Nothing of yours was changed\.$/,
    },
    {
      file: 'of a newer version',
      content: '{"format":"gradus-work","version":99}',
      words: /^This file comes from a newer Gradus\./,
    },
  ])('is unchanged by a file $file', async ({ content, words }) => {
    const page = await (await newVisitor()).newPage();
    await page.goto(yourWork);
    await importFile(page, fileWith('# mine\n', 5));
    await said(page, 'Imported: 1 draft.');
    await importFile(page, content);
    await said(page, words);
    await page.getByText('In this browser: 1 draft.').waitFor();
  });

  it('can be exported and imported where the browser refuses storage, which is said', async () => {
    const visitor = await newVisitor();
    await visitor.addInitScript(() => {
      for (const name of ['indexedDB', 'localStorage']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    const page = await visitor.newPage();
    await page.goto(exercise);
    await write(page, '# not kept\n');
    await page.getByRole('link', { name: 'Export it' }).click();
    await page.getByText('This browser keeps nothing: your work lasts until this tab').waitFor();
    expect(String((await exported(page)).content)).toContain('# not kept');
    await importFile(page, fileWith('# theirs\n', tomorrow()));
    await said(page, /^Imported: .+ This browser keeps nothing: it lasts until this tab closes\.$/);
    await page.goto(exercise);
    await expect.poll(() => written(page)).toBe('# theirs\n');
  });

  it('is kept for good where the browser promises it, which is asked for and said', async () => {
    const visitor = await newVisitor();
    await visitor.addInitScript(() => {
      // The sandbox has none.
      if (navigator.storage === undefined) return;
      let promised = false;
      navigator.storage.persisted = async () => promised;
      navigator.storage.persist = async () => (promised = true);
    });
    const page = await visitor.newPage();
    await page.goto(yourWork);
    await page.getByText('This browser may remove it when space runs short').waitFor();
    await button(page, 'Ask the browser to keep it').click();
    await said(page, 'The browser has promised to keep it.');
    await page.getByText('This browser has promised to keep it until you remove it.').waitFor();
  });
});
