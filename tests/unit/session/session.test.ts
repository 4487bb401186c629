import { expect, it, vi } from 'vitest';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { body, failed, passed, starter, testResult } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';

it('opens with the starter where nothing is saved', async () => {
  const { store } = await createBrowser().openTab();
  expect(store.getState()).toMatchObject({
    loaded: true,
    draft: starter,
    progress: 'new',
    shared: null,
    storage: 'kept',
  });
});

it('judges what the editor shows, and fills the rows in as tests finish', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('mine');
  actions.submit();
  expect(store.getState().activity).toEqual({ kind: 'judging' });
  const [call] = runner.judged;
  expect(call?.submission).toMatchObject({ solution: 'mine', tests: body.tests });
  call?.onEvent({
    kind: 'found',
    tests: [
      { name: 'A.a', title: 'a' },
      { name: 'A.b', title: 'b' },
    ],
  });
  call?.onEvent({ kind: 'finished', index: 0, result: testResult('A.a') });
  call?.onEvent({ kind: 'started', index: 1 });
  await vi.waitFor(() =>
    expect(store.getState().results).toMatchObject({
      kind: 'running',
      rows: [{ kind: 'finished' }, { kind: 'running', name: 'A.b' }],
    }),
  );
  call?.answer(passed);
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    results: { kind: 'judged', verdict: passed, code: 'mine' },
    progress: 'solved',
    attempts: [{ code: 'mine', origin: { kind: 'submitted', verdict: passed } }],
  });
});

it('keeps the results while the learner edits on', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('mine');
  actions.submit();
  runner.judged[0]?.answer(failed);
  await settle();
  actions.edit('mine, better');
  expect(store.getState().results).toMatchObject({ kind: 'judged', code: 'mine' });
});

it('ignores a second submission or run while one is under way', async () => {
  const { actions, runner } = await createBrowser().openTab();
  actions.submit();
  actions.submit();
  actions.run();
  expect([runner.judged.length, runner.ran.length]).toEqual([1, 0]);
});

it('queues while Python starts, and goes off by itself', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  runner.setReadiness({ kind: 'starting' });
  actions.submit();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'queued', action: 'submit' },
    readiness: { kind: 'starting' },
    results: { kind: 'idle' },
  });
  runner.setReadiness({ kind: 'ready', interactiveInput: true });
  expect(store.getState()).toMatchObject({
    activity: { kind: 'judging' },
    results: { kind: 'running', rows: [] },
  });
});

it('leaves the earlier results when a queued submission is stopped', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  runner.judged[0]?.answer(failed);
  await settle();
  runner.setReadiness({ kind: 'starting' });
  actions.submit();
  actions.stop();
  await settle();
  runner.setReadiness({ kind: 'ready', interactiveInput: true });
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    results: { kind: 'judged', verdict: failed },
  });
});

it('keeps the finished rows when a submission is stopped', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  const call = runner.judged[0];
  const tests = ['A.a', 'A.b'].map((name) => ({ name, title: name }));
  call?.onEvent({ kind: 'found', tests });
  call?.onEvent({ kind: 'finished', index: 0, result: testResult('A.a') });
  call?.onEvent({ kind: 'started', index: 1 });
  actions.stop();
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    attempts: [],
    results: { kind: 'stopped', rows: [{ kind: 'finished' }, { kind: 'not-run' }] },
  });
  actions.submit();
  expect(runner.judged).toHaveLength(2);
});

it('takes nothing from a runner that goes on about an earlier submission', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  runner.judged[0]?.answer(failed);
  await settle();
  actions.submit();
  runner.judged[0]?.onEvent({ kind: 'found', tests: [{ name: 'A.a', title: 'a' }] });
  expect(store.getState().results).toEqual({ kind: 'running', rows: [] });
});

it('keeps the rows in their place when the same tests are judged again', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  runner.judged[0]?.answer({ ...failed, tests: [testResult('A.a'), testResult('A.b')] });
  await settle();
  actions.submit();
  expect(store.getState().results).toEqual({
    kind: 'running',
    rows: ['A.a', 'A.b'].map((name) => ({ kind: 'waiting', name, title: name })),
  });
});

it('turns a rejection of the runner into a crashed verdict', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  runner.judged[0]?.reject(new Error('lost'));
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    results: { kind: 'judged', verdict: { kind: 'crashed', reason: 'Error: lost' } },
  });
});

it('keeps no attempt where Python did not start', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  const verdict = {
    kind: 'crashed',
    phase: 'starting',
    reason: 'no',
    tests: [],
    output: '',
    ms: 0,
  };
  runner.judged[0]?.answer(verdict as Verdict);
  await settle();
  expect(store.getState()).toMatchObject({ attempts: [], progress: 'new' });
});

it('marks an exercise started by an edit, and tried by a failing submission', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('mine');
  expect(store.getState().progress).toBe('started');
  actions.submit();
  runner.judged[0]?.answer(failed);
  await settle();
  expect(store.getState().progress).toBe('tried');
  actions.edit('mine, changed');
  expect(store.getState().progress).toBe('tried');
});

it('does not count a solution that passes after the answer was shown', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.showSolution();
  actions.submit();
  runner.judged[0]?.answer(passed);
  await settle();
  expect(store.getState().progress).toBe('shown');
});

it('keeps an exercise solved when the answer is shown afterwards', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.submit();
  runner.judged[0]?.answer(passed);
  await settle();
  actions.showSolution();
  await settle();
  expect(store.getState().progress).toBe('solved');
});

it('never counts a custom exercise', async () => {
  const browser = createBrowser();
  const { store, actions, runner } = await browser.openTab({ counts: false, key: 'x-1' });
  actions.edit('mine');
  actions.submit();
  runner.judged[0]?.answer(passed);
  await settle();
  expect(store.getState()).toMatchObject({ progress: 'new', attempts: [{ code: 'mine' }] });
  actions.showNextHint();
  actions.showSolution();
  await settle();
  expect(store.getState()).toMatchObject({ progress: 'shown', hintsShown: 1 });
  expect(await browser.records.loadAllProgress()).toEqual([]);
});

it('opens one hint after the other, no more than there are, and remembers them', async () => {
  const browser = createBrowser();
  const { store, actions } = await browser.openTab();
  for (let count = 0; count < 5; count += 1) actions.showNextHint();
  expect(store.getState().hintsShown).toBe(2);
  await settle();
  expect((await browser.openTab()).store.getState().hintsShown).toBe(2);
});

it('saves the draft before it is judged', async () => {
  const browser = createBrowser();
  const { actions } = await browser.openTab();
  actions.edit('mine');
  actions.submit();
  expect(await browser.records.loadDraft('largest')).toMatchObject({ code: 'mine' });
});

it('ends its subscriptions and stops the runner when it is closed', async () => {
  const browser = createBrowser();
  const { actions, runner, page } = await browser.openTab();
  actions.edit('mine');
  actions.submit();
  actions.edit('mine, better');
  actions.close();
  await settle();
  expect(runner.listeners.size).toBe(0);
  expect(runner.judged[0]?.signal.aborted).toBe(true);
  expect(await browser.records.loadDraft('largest')).toMatchObject({ code: 'mine, better' });
  page.setHidden(true);
  expect(browser.localStorage.length).toBe(0);
});
