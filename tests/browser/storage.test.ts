import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { writeWorkFile } from '../../src/session/carry/work-file.ts';
import { slug, solution } from './exercise-text.ts';
import { makeDatabase, openBarePage, savedDrafts } from './stored-work.ts';
import { newVisitor, results, submit, withBrowser, write, written } from './visitor.ts';
import { importFile } from './work-file.ts';

withBrowser();

const site = inject('atRoot');
const { origin } = new URL(site);
const exercise = `${site}#/e/${slug}`;

const attempts = (page: Page) =>
  page.getByRole('region', { name: 'Attempts' }).getByRole('listitem');
const noRoom = (page: Page) => page.getByText('This browser has no room left');
const newer = (page: Page) => page.getByText('A newer Gradus keeps your work');

/** A page of a browser that gives the site this many bytes, and a function that gives it enough. */
async function withRoom(quotaSize: number): Promise<{ page: Page; makeRoom: () => Promise<void> }> {
  const visitor = await newVisitor();
  const page = await visitor.newPage();
  const devtools = await visitor.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  return {
    page,
    makeRoom: async () => {
      await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    },
  };
}

describe('a browser that has no room left', () => {
  it('has what is typed again after a reload, and says that it may not last', async () => {
    const { page } = await withRoom(1);
    await page.goto(exercise);
    await write(page, '# typed without room\n');
    await noRoom(page).waitFor();
    expect(await savedDrafts(page)).toEqual([]);
    await page.reload();
    await expect.poll(() => written(page)).toBe('# typed without room\n');
    await noRoom(page).waitFor();
  });

  it('keeps what was submitted meanwhile once there is room again', async () => {
    const { page, makeRoom } = await withRoom(1);
    await page.goto(exercise);
    await write(page, solution);
    expect(await submit(page)).toBe('passed');
    await noRoom(page).waitFor();
    await makeRoom();
    await write(page, '# goes on\n');
    await noRoom(page).waitFor({ state: 'detached' });
    await page.reload();
    await expect.poll(() => written(page)).toBe('# goes on\n');
    await expect.poll(() => results(page).getAttribute('data-verdict')).toBe('passed');
    await page.getByRole('tab', { name: /Attempts/ }).click();
    await expect.poll(() => attempts(page).count()).toBe(1);
    await page.goto(site);
    await page.locator(`[data-row=${slug}]`).filter({ hasText: 'Solved' }).first().waitFor();
  });

  it('takes nothing of a file that does not fit, and leaves everything as it was', async () => {
    const { page, makeRoom } = await withRoom(300_000);
    await page.goto(`${site}#/work`);
    const draft = { key: slug, at: 5, openedWith: null, starter: null, cases: '' };
    const fileWith = (code: string) =>
      writeWorkFile({ drafts: [{ ...draft, code }], attempts: [], progress: [], linked: [] }, 5);
    const said = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();
    await importFile(page, fileWith('# mine\n'));
    await said('Imported: 1 draft.');
    const large = fileWith(`# theirs ${Math.random()}`.repeat(40_000)).replace('"at":5', '"at":6');
    await importFile(page, large);
    await said('This browser has no room for what the file holds. Nothing of yours was changed.');
    await page.getByText('In this browser: 1 draft.').waitFor();
    expect(await savedDrafts(page)).toEqual(['# mine\n']);
    await makeRoom();
    await importFile(page, large);
    await said('1 draft differed: the newer text is the draft, the other is among the attempts.');
  });
});

it('has what is in the editor again where the browser removed all data meanwhile', async () => {
  const visitor = await newVisitor();
  const page = await visitor.newPage();
  await page.goto(exercise);
  await write(page, '# before\n');
  await expect.poll(() => savedDrafts(page)).toEqual(['# before\n']);
  const devtools = await visitor.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await page.keyboard.type('after');
  await expect.poll(() => savedDrafts(page)).toEqual(['# before\nafter']);
  await page.reload();
  await expect.poll(() => written(page)).toBe('# before\nafter');
});

const failed = { kind: 'failed', tests: [], output: '', ms: 3 };

describe('a database', () => {
  it('of the first version is taken over with everything in it', async () => {
    const page = await (await newVisitor()).newPage();
    await openBarePage(page, site);
    await makeDatabase(page, 1, {
      drafts: [{ key: slug, code: '# of the first build\n', revision: 3, at: 5 }],
      attempts: [
        { key: slug, code: '# tried\n', at: 4, origin: { kind: 'submitted', verdict: failed } },
      ],
      progress: [{ key: slug, progress: 'started', solvedAt: null, shownAt: null, hintsShown: 0 }],
    });
    await page.goto(exercise);
    await expect.poll(() => written(page)).toBe('# of the first build\n');
    await page.getByRole('tab', { name: /Attempts/ }).click();
    await expect.poll(() => attempts(page).count()).toBe(1);
    await page.goto(site);
    await page.locator(`[data-row=${slug}] [data-progress=tried]`).first().waitFor();
  });

  it('of a newer build is left as it is, which is said, and what is typed is not lost', async () => {
    const page = await (await newVisitor()).newPage();
    await openBarePage(page, site);
    await makeDatabase(page, 3, {
      drafts: [{ key: slug, code: '# of the newer build\n', revision: 3, at: 5 }],
    });
    await page.goto(exercise);
    await newer(page).waitFor();
    await write(page, '# typed in the old one\n');
    await page.goto(`${site}#/work`);
    await newer(page).first().waitFor();
    await page.goto(exercise);
    await page.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => written(page)).toBe('# typed in the old one\n');
    expect(await savedDrafts(page)).toEqual(['# of the newer build\n']);
  });

  it('that a newer build takes over in another tab is let go, which is said', async () => {
    const visitor = await newVisitor();
    const page = await visitor.newPage();
    await page.goto(exercise);
    await write(page, '# of the old build\n');
    await expect.poll(() => savedDrafts(page)).toEqual(['# of the old build\n']);
    const other = await visitor.newPage();
    await openBarePage(other, site);
    await makeDatabase(other, 3, {});
    await page.keyboard.type('goes on');
    await newer(page).waitFor();
    expect(await written(page)).toBe('# of the old build\ngoes on');
    expect(await savedDrafts(other)).toEqual(['# of the old build\n']);
  });

  it('with records that cannot be read gives and exports all others', async () => {
    const page = await (await newVisitor()).newPage();
    await openBarePage(page, site);
    await makeDatabase(page, 2, {
      drafts: [
        { key: 'stack', code: 7, at: 'x' },
        { key: 'min-max' },
        { key: slug, code: '# mine\n', revision: null, at: -1, cases: 3 },
      ],
      attempts: [
        { key: slug, code: null, at: 1 },
        { key: slug, at: 2 },
        { code: '# of no exercise' },
        { key: slug, code: '# tried\n', at: Infinity, origin: { kind: 'submitted', verdict: 7 } },
      ],
      progress: [
        { key: 'stack', progress: 'mastered' },
        { key: slug, progress: 'solved', solvedAt: 'x', hintsShown: -1 },
      ],
      linked: [{ key: 'x-1' }, { key: 'x-2', title: 'Linked', payload: '1.nonsense', at: {} }],
    });
    await page.goto(site);
    await page.locator(`[data-row=${slug}]`).filter({ hasText: 'Solved' }).first().waitFor();
    await page.goto(exercise);
    await expect.poll(() => written(page)).toBe('# mine\n');
    await page.getByRole('tab', { name: /Attempts/ }).click();
    await expect.poll(() => attempts(page).count()).toBe(1);
    await page.goto(`${site}#/e/stack`);
    await expect.poll(() => written(page)).toContain('class Stack');
    await write(page, '# begun anew\n');
    await page.goto(`${site}#/work`);
    await page.getByText('In this browser: 2 drafts, 1 attempt').waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export to a file' }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    for (const text of ['# mine', '# tried', '# begun anew', 'Linked'])
      expect(file).toContain(text);
  });
});
