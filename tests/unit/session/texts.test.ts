import { expect, it } from 'vitest';
import { passed, starter } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';

const kept = (code: string, because: string) => ({ code, origin: { kind: 'kept', because } });

it('sets the draft aside when it is reset', async () => {
  const { store, actions } = await createBrowser().openTab();
  actions.edit('mine');
  actions.reset();
  await settle();
  expect(store.getState()).toMatchObject({ draft: starter, attempts: [kept('mine', 'reset')] });
});

it('does not set aside a starter, or what the attempts already hold', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.reset();
  actions.edit('mine');
  actions.submit();
  runner.judged[0]?.answer(passed);
  await settle();
  actions.reset();
  await settle();
  expect(store.getState().attempts).toHaveLength(1);
});

it('undoes a reset, as long as nothing was typed since', async () => {
  const { store, actions } = await createBrowser().openTab();
  actions.edit('mine');
  actions.reset();
  expect(store.getState()).toMatchObject({ draft: starter, replaced: 'mine' });
  actions.undoReset();
  expect(store.getState()).toMatchObject({ draft: 'mine', replaced: null });
  actions.reset();
  actions.edit('other');
  actions.undoReset();
  expect(store.getState()).toMatchObject({ draft: 'other', replaced: null });
});

it('has nothing to undo where the starter was there already', async () => {
  const { store, actions } = await createBrowser().openTab();
  actions.reset();
  expect(store.getState()).toMatchObject({ draft: starter, replaced: null, progress: 'new' });
});

it('reopens an attempt with its verdict, and sets the draft aside', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('first');
  actions.submit();
  runner.judged[0]?.answer(passed);
  await settle();
  actions.edit('second');
  const [attempt] = store.getState().attempts;
  if (attempt === undefined) throw new Error('no attempt');
  actions.reopen(attempt);
  await settle();
  expect(store.getState()).toMatchObject({
    draft: 'first',
    results: { kind: 'judged', verdict: passed, code: 'first' },
    attempts: [kept('second', 'reopened'), { code: 'first' }],
  });
});

it('opens with the last verdict, except beside a shared text', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('mine');
  first.actions.submit();
  first.runner.judged[0]?.answer(passed);
  await settle();
  first.actions.reset();
  await settle();
  expect((await browser.openTab()).store.getState()).toMatchObject({
    draft: starter,
    results: { kind: 'judged', verdict: passed, code: 'mine' },
  });
  const shared = await browser.openTab({ opening: { kind: 'shared', code: 'theirs' } });
  expect(shared.store.getState().results).toEqual({ kind: 'idle' });
});

it('shows a shared text and leaves the own draft as it is', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('mine');
  await settle();
  const { store, actions } = await browser.openTab({ opening: { kind: 'shared', code: 'theirs' } });
  actions.edit('theirs');
  actions.reset();
  await settle();
  expect(store.getState()).toMatchObject({ draft: 'mine', shared: 'theirs' });
  actions.dismissShared();
  await settle();
  expect(store.getState()).toMatchObject({ draft: 'mine', shared: null, attempts: [] });
  expect(await browser.records.loadDraft('largest')).toMatchObject({ code: 'mine', revision: 1 });
});

it('makes a shared text that is changed the draft, and the old draft an attempt', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('mine');
  await settle();
  const { store, actions } = await browser.openTab({ opening: { kind: 'shared', code: 'theirs' } });
  actions.edit('theirs, changed');
  await settle();
  expect(store.getState()).toMatchObject({ draft: 'theirs, changed', shared: null });
  expect(store.getState().attempts).toMatchObject([{ code: 'mine' }]);
  expect(await browser.records.loadDraft('largest')).toMatchObject({ code: 'theirs, changed' });
});

it('judges a shared text without counting it', async () => {
  const { store, actions, runner } = await createBrowser().openTab({
    opening: { kind: 'shared', code: 'theirs' },
  });
  actions.submit();
  expect(runner.judged[0]?.submission.solution).toBe('theirs');
  runner.judged[0]?.answer(passed);
  await settle();
  expect(store.getState()).toMatchObject({
    results: { kind: 'judged', verdict: passed, code: 'theirs' },
    progress: 'new',
    attempts: [],
  });
});

it('makes a shared text the draft, and sets the old draft aside', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('mine');
  await settle();
  const { store, actions } = await browser.openTab({ opening: { kind: 'shared', code: 'theirs' } });
  actions.adoptShared();
  await settle();
  expect(store.getState()).toMatchObject({
    draft: 'theirs',
    shared: null,
    attempts: [kept('mine', 'shared')],
  });
  expect(await browser.records.loadDraft('largest')).toMatchObject({ code: 'theirs' });
});

it('does not offer a shared text that is the own draft', async () => {
  const { store } = await createBrowser().openTab({ opening: { kind: 'shared', code: starter } });
  expect(store.getState().shared).toBeNull();
});

it('never runs a shared text by itself', async () => {
  const { runner } = await createBrowser().openTab({ opening: { kind: 'shared', code: 'theirs' } });
  await settle();
  expect([...runner.judged, ...runner.ran]).toEqual([]);
});

it('opens with the code of a custom link, and goes on from the draft the next time', async () => {
  const browser = createBrowser();
  const first = await browser.openTab({ openWith: 'given' });
  expect(first.store.getState()).toMatchObject({ draft: 'given', shared: null });
  first.actions.edit('given, changed');
  await settle();
  const second = await browser.openTab({ openWith: 'given' });
  expect(second.store.getState()).toMatchObject({ draft: 'given, changed', shared: null });
});

it('offers the code of another custom link beside the draft, and once only', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('mine');
  await settle();
  const second = await browser.openTab({ openWith: 'given' });
  expect(second.store.getState()).toMatchObject({ draft: 'mine', shared: 'given' });
  second.actions.dismissShared();
  await settle();
  const third = await browser.openTab({ openWith: 'given' });
  expect(third.store.getState()).toMatchObject({ draft: 'mine', shared: null });
});
