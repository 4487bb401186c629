import { expect, it } from 'vitest';
import { createConsoleLog } from '../../../src/session/console-log.ts';
import { mergeWork } from '../../../src/session/carry/merge-work.ts';
import { body, starter } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';
import { draftOf, noWork } from './work-fixtures.ts';

it('keeps cases with the draft, also beside an untouched starter', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.setCases('largest([1])');
  await settle();
  const second = await browser.openTab();
  expect(second.store.getState()).toMatchObject({ draft: starter, cases: 'largest([1])' });
  second.actions.edit('mine');
  second.actions.reset();
  await settle();
  expect((await browser.openTab()).store.getState()).toMatchObject({
    draft: starter,
    cases: 'largest([1])',
  });
});

it('keeps cases that were written as the page was left', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('mine');
  first.actions.setCases('largest([2])');
  first.page.setHidden(true);
  const left = JSON.parse(browser.localStorage.getItem(browser.localStorage.key(0) ?? '') ?? '{}');
  expect(left).toMatchObject({ code: 'mine', cases: 'largest([2])' });
});

it('shows the cases that another tab has written', async () => {
  const browser = createBrowser();
  const [here, there] = [await browser.openTab(), await browser.openTab()];
  there.actions.setCases('largest([3])');
  await settle();
  expect(here.store.getState().cases).toBe('largest([3])');
});

it('runs the cases after the examples of the prompt', async () => {
  const { actions, runner } = await createBrowser().openTab();
  actions.setCases('largest([1])\nlargest([])');
  actions.run();
  await settle();
  const prompt = runner.ran[0]?.program.prompt ?? '';
  expect(prompt.startsWith(body.prompt)).toBe(true);
  expect(prompt.slice(body.prompt.length).match(/^\.\.\. .*$/gm)).toEqual([
    '... largest([1])',
    '... largest([])',
  ]);
});

it('tells what cases gave from what examples gave', () => {
  const log = createConsoleLog();
  const result = { want: '', got: '1', matched: false, traceback: null };
  log.add({ kind: 'example', example: { ...result, source: 'largest([1])', want: '1' } });
  log.add({ kind: 'example', example: { ...result, source: '# yours\nlargest([1])' } });
  expect(log.content()).toMatchObject({
    examples: [{ source: 'largest([1])', want: '1' }],
    cases: [{ source: 'largest([1])', got: '1' }],
  });
});

it('loses no case where two drafts are merged, whichever is the newer', () => {
  const of = (code: string, at: number, cases: string) => ({
    ...noWork,
    drafts: [{ ...draftOf('a', code, at), cases }],
  });
  const [older, newer] = [of('older', 1, 'f(1)'), of('newer', 2, 'f(2)')];
  expect(mergeWork(older, newer).drafts).toMatchObject([{ code: 'newer', cases: 'f(2)\nf(1)' }]);
  expect(mergeWork(newer, older).drafts).toMatchObject([{ code: 'newer', cases: 'f(2)\nf(1)' }]);
  const same = mergeWork(of('same', 1, 'f(1)'), of('same', 2, 'f(2)'));
  expect(same).toMatchObject({ drafts: [{ cases: 'f(1)\nf(2)' }], attempts: [], setAside: 0 });
});
