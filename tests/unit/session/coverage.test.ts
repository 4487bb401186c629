import { expect, it } from 'vitest';
import { failed, testResult } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';

const verdict = { ...failed, tests: [testResult('A.a')] };

it('counts the lines of the text that was judged, and hides them when asked again', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('mine');
  actions.submit();
  runner.judged[0]?.answer(verdict);
  await settle();
  actions.edit('mine, better');
  actions.toggleCoverage();
  const [call] = runner.covered;
  expect(call?.submission.solution).toBe('mine');
  call?.answer({ kind: 'measured', lines: [{ line: 2, times: 3 }] });
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    coverage: { kind: 'measured', code: 'mine', lines: [{ line: 2, times: 3 }] },
  });
  actions.toggleCoverage();
  expect(store.getState().coverage).toEqual({ kind: 'none' });
});

it('counts anew for another text, and leaves what was there when it is stopped', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.toggleCoverage();
  expect(runner.covered).toHaveLength(0);
  actions.edit('first');
  actions.submit();
  runner.judged[0]?.answer(verdict);
  await settle();
  actions.toggleCoverage();
  runner.covered[0]?.answer({ kind: 'measured', lines: [] });
  await settle();
  actions.edit('second');
  actions.submit();
  runner.judged[1]?.answer(verdict);
  await settle();
  actions.toggleCoverage();
  expect(runner.covered[1]?.submission.solution).toBe('second');
  actions.stop();
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    coverage: { kind: 'measured', code: 'first' },
  });
});
