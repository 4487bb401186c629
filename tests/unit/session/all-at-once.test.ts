import { expect, it } from 'vitest';
import { mergeWork } from '../../../src/session/carry/merge-work.ts';
import type { WorkStore } from '../../../src/session/store/work-store.ts';
import { passed, starter } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';
import { draftOf, noWork } from './work-fixtures.ts';

const importDraft = (work: WorkStore, code: string, at: number) =>
  work.addAll((mine) => mergeWork(mine, { ...noWork, drafts: [draftOf('largest', code, at)] }));

it('shows a newer draft that another tab imports, with the replaced one among the attempts', async () => {
  const browser = createBrowser();
  const [here, there] = [await browser.openTab(), await browser.openTab()];
  here.actions.edit('mine');
  await settle();
  await importDraft(there.work, 'from the other laptop', 9_000_000);
  await settle();
  expect(here.store.getState()).toMatchObject({
    draft: 'from the other laptop',
    attempts: [{ code: 'mine', origin: { kind: 'kept', because: 'imported' } }],
  });
});

it('does not lose what is typed while another tab imports', async () => {
  const browser = createBrowser();
  const [here, there] = [await browser.openTab(), await browser.openTab()];
  here.actions.edit('mine');
  await importDraft(there.work, 'from the other laptop', 9_000_000);
  await settle();
  expect(here.store.getState()).toMatchObject({
    draft: 'mine',
    attempts: [{ code: 'from the other laptop' }],
  });
});

it('starts over where another tab has cleared everything', async () => {
  const browser = createBrowser();
  const [here, there] = [await browser.openTab(), await browser.openTab()];
  here.actions.edit('mine');
  here.actions.showNextHint();
  here.actions.submit();
  here.runner.judged[0]?.answer(passed);
  await settle();
  expect(await there.work.clear()).toBe(true);
  await settle();
  expect(here.store.getState()).toMatchObject({
    draft: starter,
    attempts: [],
    results: { kind: 'idle' },
    progress: 'new',
    hintsShown: 0,
  });
  here.actions.edit('afresh');
  await settle();
  expect(await there.work.loadAll()).toMatchObject({
    drafts: [{ code: 'afresh' }],
    attempts: [],
    progress: [{ progress: 'started', solvedAt: null }],
  });
});

it('keeps what was typed while another tab cleared everything', async () => {
  const browser = createBrowser();
  const [here, there] = [await browser.openTab(), await browser.openTab()];
  here.actions.edit('typed at that moment');
  await there.work.clear();
  await settle();
  expect(here.store.getState().draft).toBe('typed at that moment');
  expect(await there.work.loadAll()).toMatchObject({ drafts: [{ code: 'typed at that moment' }] });
});

it('keeps a shared text that is looked at while another tab clears everything', async () => {
  const browser = createBrowser();
  const here = await browser.openTab({ opening: { kind: 'shared', code: 'theirs' } });
  const there = await browser.openTab();
  await there.work.clear();
  await settle();
  expect(here.store.getState()).toMatchObject({ draft: starter, shared: 'theirs' });
});
