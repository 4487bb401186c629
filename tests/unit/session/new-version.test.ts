import { expect, it } from 'vitest';
import { body, starter } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';

const newer = { ...body, starter: 'def largest(items, default=None):\n    pass\n' };

it('keeps the draft of an exercise that has a new version, and says so until it is answered', async () => {
  const browser = createBrowser();
  const before = await browser.openTab();
  before.actions.edit('mine');
  await settle();
  expect(before.store.getState().outdated).toBe(false);
  const { store, actions } = await browser.openTab({ body: newer });
  expect(store.getState()).toMatchObject({ draft: 'mine', outdated: true });
  actions.edit('mine, more');
  await settle();
  expect((await browser.openTab({ body: newer })).store.getState()).toMatchObject({
    draft: 'mine, more',
    outdated: true,
  });
  actions.keepOutdated();
  await settle();
  expect(store.getState()).toMatchObject({ draft: 'mine, more', outdated: false, attempts: [] });
  expect((await browser.openTab({ body: newer })).store.getState()).toMatchObject({
    draft: 'mine, more',
    outdated: false,
  });
});

it('starts from the new version with the draft among the attempts, and can be undone', async () => {
  const browser = createBrowser();
  const before = await browser.openTab();
  before.actions.edit('mine');
  await settle();
  const { store, actions } = await browser.openTab({ body: newer });
  actions.reset();
  await settle();
  expect(store.getState()).toMatchObject({
    draft: newer.starter,
    outdated: false,
    attempts: [{ code: 'mine', origin: { kind: 'kept', because: 'reset' } }],
  });
  actions.undoReset();
  expect(store.getState().draft).toBe('mine');
});

it('brings the new starter where nothing was written into the old one', async () => {
  const browser = createBrowser();
  const before = await browser.openTab();
  before.actions.edit('mine');
  before.actions.reset();
  await settle();
  expect(await browser.records.loadDraft('largest')).toMatchObject({ code: starter });
  const { store, actions } = await browser.openTab({ body: newer });
  expect(store.getState()).toMatchObject({ draft: newer.starter, outdated: false });
  actions.edit('with the new one');
  await settle();
  expect((await browser.openTab({ body: newer })).store.getState().outdated).toBe(false);
});

it('says nothing of a draft of which the beginning is not known', async () => {
  const browser = createBrowser();
  const draft = { key: 'largest', code: 'mine', at: 1, openedWith: null, starter: null, cases: '' };
  await browser.records.saveDraft({ ...draft, base: 0 });
  const { store } = await browser.openTab({ body: newer });
  expect(store.getState()).toMatchObject({ draft: 'mine', outdated: false });
});
