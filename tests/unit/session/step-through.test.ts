import { expect, it } from 'vitest';
import type { Trace } from '../../../src/domain/trace.ts';
import { body, failed, testResult } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';

const trace: Trace = {
  steps: [
    { event: 'line', line: 1 },
    { event: 'line', line: 2 },
    { event: 'raise', line: 2, error: 'ValueError' },
  ],
  left: 0,
  gapAfter: null,
  isEnded: false,
  lanes: ['main thread'],
  opensAt: 2,
};

it('records the program, with what was typed when it last ran, and opens at the step that matters', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('mine');
  actions.run();
  const [run] = runner.ran;
  void run?.io.readLine();
  actions.typeLines(['Ada']);
  run?.answer({ kind: 'finished' });
  await settle();

  actions.stepThrough({ kind: 'program' });
  expect(store.getState()).toMatchObject({
    activity: { kind: 'recording' },
    steps: { kind: 'recording', of: { kind: 'program' } },
  });
  const [call] = runner.recorded;
  expect(call?.subject).toMatchObject({ program: { source: 'mine', stdin: 'Ada\n' } });
  call?.answer({ kind: 'recorded', trace });
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    steps: { kind: 'shown', code: 'mine', at: 2 },
  });
});

it('records a test of the text that was judged, whatever the editor shows by then', async () => {
  const { actions, runner } = await createBrowser().openTab();
  actions.edit('mine');
  actions.submit();
  runner.judged[0]?.answer({ ...failed, tests: [testResult('A.a'), testResult('A.b')] });
  await settle();
  actions.edit('mine, better');
  actions.stepThrough({ kind: 'test', name: 'A.b', title: 'b' });
  expect(runner.recorded[0]?.subject).toMatchObject({
    submission: { solution: 'mine', tests: body.tests },
    index: 1,
  });
});

it('keeps the steps that were there when a recording is stopped', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.stepThrough({ kind: 'program' });
  runner.recorded[0]?.answer({ kind: 'recorded', trace });
  await settle();
  actions.stepThrough({ kind: 'program' });
  actions.stop();
  await settle();
  expect(store.getState()).toMatchObject({ activity: { kind: 'idle' }, steps: { kind: 'shown' } });
});

it('says why there is nothing to walk through', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.stepThrough({ kind: 'program' });
  runner.recorded[0]?.answer({ kind: 'unrecorded', reason: 'None ran.' });
  await settle();
  expect(store.getState().steps).toMatchObject({ kind: 'unrecorded', reason: 'None ran.' });
});

it('goes to no step that is not there', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.stepThrough({ kind: 'program' });
  runner.recorded[0]?.answer({ kind: 'recorded', trace });
  await settle();
  actions.goToStep(1);
  actions.goToStep(3);
  actions.goToStep(-1);
  expect(store.getState().steps).toMatchObject({ at: 1 });
});
