import { expect, inject, it } from 'vitest';
import { writeWorkFile } from '../../src/session/carry/work-file.ts';
import { slug, solution } from './exercise-text.ts';
import { newVisitor, results, submit, withBrowser, write, written } from './visitor.ts';
import { noWork } from '../unit/session/work-fixtures.ts';
import { importFile } from './work-file.ts';

withBrowser();

const exercise = `${inject('atRoot')}#/e/${slug}`;

it('begins a solved exercise anew by keyboard: answer closed, solution kept, still solved', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(exercise);
  await write(page, solution);
  expect(await submit(page)).toBe('passed');
  await page.getByRole('heading', { name: 'Reference solution' }).waitFor();
  await results(page).getByRole('button', { name: 'Solve again' }).press('Enter');
  await page.getByRole('heading', { name: 'Reference solution' }).waitFor({ state: 'detached' });
  await results(page).getByText('What you wrote before is among the attempts.').waitFor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('# anew');
  await expect.poll(() => written(page)).toMatch(/^class Node[^]+# anew$/);
  expect(await written(page)).not.toContain('previous');

  await page.reload();
  await expect.poll(() => written(page)).toContain('# anew');
  expect(await page.getByRole('heading', { name: 'Reference solution' }).count()).toBe(0);
  expect(await results(page).getAttribute('data-verdict')).toBe('idle');
  await page.getByRole('tab', { name: /Attempts/ }).click();
  await page.getByRole('region', { name: 'Attempts' }).getByText('Passed').waitFor();
  await page.getByRole('button', { name: 'Show me the solution' }).click();
  await page.getByText('The exercise stays marked as solved.').waitFor();
  await page.getByRole('button', { name: 'Keep trying' }).click();

  await write(page, solution);
  expect(await submit(page)).toBe('passed');
  await page.getByRole('heading', { name: 'Reference solution' }).waitFor();
});

it('gives back what was written for an exercise that is gone', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/e/long-gone`);
  await page.getByRole('main').getByRole('link', { name: 'Your work' }).click();
  const draft = {
    key: 'long-gone',
    code: '# mine\n',
    at: 5,
    openedWith: null,
    starter: null,
    cases: '',
  };
  await importFile(page, writeWorkFile({ ...noWork, drafts: [draft] }, 5));
  await page.getByRole('button', { name: 'Copy your code for long-gone' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('# mine\n');
});

it('keeps the draft of an exercise that has a new version, and starts anew only when asked', async () => {
  const page = await (await newVisitor()).newPage();
  await page.goto(`${inject('atRoot')}#/work`);
  const draft = {
    key: slug,
    code: '# mine\n',
    at: 5,
    openedWith: null,
    starter: '# long ago\n',
    cases: '',
  };
  await importFile(page, writeWorkFile({ ...noWork, drafts: [draft] }, 5));
  await page.getByText('Imported: 1 draft.').waitFor();
  await page.goto(exercise);
  await page.getByText('This exercise has a new version. Your draft is as you left it').waitFor();
  await expect.poll(() => written(page)).toBe('# mine\n');
  await page.getByRole('button', { name: 'Start from the new version' }).click();
  await expect.poll(() => written(page)).toContain('class Node');
  await page.getByRole('tab', { name: /Attempts/ }).click();
  await page.getByRole('button', { name: /^Open: Replaced by Reset/ }).click();
  await expect.poll(() => written(page)).toBe('# mine\n');
  await page.reload();
  await expect.poll(() => written(page)).toBe('# mine\n');
  expect(await page.getByText('This exercise has a new version.').count()).toBe(0);
});
