import { expect, it } from 'vitest';
import { newProgress } from '../../../src/session/store/progress-record.ts';
import { failed, passed, starter } from './fixtures.ts';
import { createBrowser, settle, type OpenedSession } from './session-fixture.ts';

async function submit({ actions, runner }: OpenedSession, verdict = passed): Promise<void> {
  actions.submit();
  runner.judged.at(-1)?.answer(verdict);
  await settle();
}

it('begins anew from the starter, and keeps the solution among the attempts', async () => {
  const browser = createBrowser();
  const session = await browser.openTab();
  session.actions.showNextHint();
  session.actions.edit('solved');
  await submit(session);
  session.actions.edit('solved, and polished');
  session.actions.startAgain();
  await settle();
  expect(session.store.getState()).toMatchObject({
    draft: starter,
    results: { kind: 'idle' },
    hintsShown: 0,
    progress: 'solved',
    attempts: [
      { code: 'solved, and polished', origin: { kind: 'kept', because: 'again' } },
      { code: 'solved' },
    ],
  });
  expect(session.store.getState().againAt).not.toBeNull();
});

it('is still solved again after a reload, without the verdict of before', async () => {
  const browser = createBrowser();
  const first = await browser.openTab();
  first.actions.edit('solved');
  await submit(first);
  await settle();
  first.actions.startAgain();
  await settle();
  const second = await browser.openTab();
  expect(second.store.getState()).toMatchObject({
    draft: starter,
    results: { kind: 'idle' },
    progress: 'solved',
  });
  second.actions.edit('not yet');
  await submit(second, failed);
  expect((await browser.openTab()).store.getState()).toMatchObject({
    draft: 'not yet',
    results: { kind: 'judged', code: 'not yet' },
  });
});

it.each([
  ['it passes', (session: OpenedSession) => submit(session)],
  [
    'its solution is asked for',
    async ({ actions }: OpenedSession) => {
      actions.showSolution();
      await settle();
    },
  ],
])('ends when %s, and the exercise is as solved as before', async (_when, end) => {
  const browser = createBrowser();
  const session = await browser.openTab();
  session.actions.edit('solved');
  await submit(session);
  const { solvedAt } = (await browser.records.loadProgress('largest')) ?? newProgress('largest');
  session.actions.startAgain();
  session.actions.edit('solved anew');
  await end(session);
  expect(session.store.getState()).toMatchObject({ againAt: null, progress: 'solved' });
  expect(await browser.records.loadProgress('largest')).toMatchObject({ solvedAt, againAt: null });
});

it("does not begin anew while somebody else's text is looked at, or judged", async () => {
  const browser = createBrowser();
  const shared = await browser.openTab({ opening: { kind: 'shared', code: 'theirs' } });
  shared.actions.startAgain();
  expect(shared.store.getState()).toMatchObject({ shared: 'theirs', againAt: null });
  const judging = await browser.openTab();
  judging.actions.edit('mine');
  judging.actions.submit();
  judging.actions.startAgain();
  expect(judging.store.getState()).toMatchObject({ draft: 'mine', againAt: null });
});
