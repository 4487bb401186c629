import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import type { KeyedAttempt } from '../../src/session/store/all-work.ts';
import { writeWorkFile } from '../../src/session/carry/work-file.ts';
import { slug } from './exercise-text.ts';
import { newVisitor, withBrowser, write } from './visitor.ts';
import { importFile } from './work-file.ts';

withBrowser();

const judged = (kind: 'failed' | 'passed', code: string, at: number): KeyedAttempt => ({
  key: slug,
  code,
  at,
  origin: { kind: 'submitted', verdict: { kind, tests: [], output: '', ms: 1 } },
});

const text = (middle: string) => `def reverse(head):\n    ${middle}\n    return head\n`;

/** At noon, so that a minute more or less is on the same day. */
const noon = new Date().setHours(12, 0, 0, 0);
const lastYear = noon - 400 * 86_400_000;

const attempts: KeyedAttempt[] = [
  judged('failed', text('first = 1'), lastYear),
  judged('failed', text('second = 2'), noon - 60_000),
  judged('passed', text('third = 3'), noon),
];

/** The exercise with three attempts, and their tab shown. */
async function withAttempts(page: Page): Promise<void> {
  await page.goto(`${inject('atRoot')}#/work`);
  const work = { drafts: [], attempts, progress: [], linked: [] };
  await importFile(page, writeWorkFile(work, noon));
  await page.getByText('Imported: 3 attempts.').waitFor();
  await page.goto(`${inject('atRoot')}#/e/${slug}`);
  await page.getByRole('tab', { name: /Attempts/ }).click();
}

const list = (page: Page) => page.getByRole('region', { name: 'Attempts' });

/** The lines of the difference, with the side that each is on. */
const difference = (page: Page) =>
  list(page)
    .locator('pre[data-side]')
    .evaluateAll((lines) =>
      lines
        .map((line) => [line.getAttribute('data-side'), line.querySelector('code')?.textContent])
        .filter(([side]) => side !== 'both'),
    );

describe('attempts', () => {
  let page: Page;
  beforeEach(async () => {
    page = await (await newVisitor()).newPage();
    await withAttempts(page);
  });

  it('are a timeline by days, newest first', async () => {
    await list(page).getByText('Today').waitFor();
    await list(page)
      .getByText(String(new Date(lastYear).getFullYear()))
      .waitFor();
    await expect.poll(() => list(page).getByRole('list').count()).toBe(2);
    const first = list(page).getByRole('listitem').first();
    await first.getByText('Passed').waitFor();
  });

  it('are compared with the one before, with any other, and with the text of now', async () => {
    const compare = list(page).getByRole('button', { name: /^Compare: Passed/ });
    await compare.press('Enter');
    await expect
      .poll(() => difference(page))
      .toEqual([
        ['expected', '    second = 2'],
        ['actual', '    third = 3'],
      ]);
    const other = list(page).getByRole('combobox', { name: 'Compared with' });
    await other.selectOption({ index: 2 });
    await expect
      .poll(() => difference(page))
      .toEqual([
        ['expected', '    first = 1'],
        ['actual', '    third = 3'],
      ]);
    await other.selectOption('your text now');
    await write(page, text('third = 4'));
    await expect
      .poll(() => difference(page))
      .toEqual([
        ['expected', '    third = 3'],
        ['actual', '    third = 4'],
      ]);
    await write(page, text('third = 3'));
    await list(page).getByText('Both texts are the same.').waitFor();
    await compare.press('Enter');
    await other.waitFor({ state: 'detached' });
  });
});
