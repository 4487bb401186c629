import { expect, it } from 'vitest';
import { traceback } from '../domain/verdict-fixture.ts';
import { body } from './fixtures.ts';
import { createBrowser, settle } from './session-fixture.ts';

it('runs the text with the examples of the prompt and the prepared input', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.edit('print(1)');
  actions.setPreparedInput('7\n');
  actions.run();
  expect(store.getState()).toMatchObject({ activity: { kind: 'running' }, outcome: null });
  expect(runner.ran[0]?.program).toEqual({
    source: 'print(1)',
    prompt: body.prompt,
    stdin: '7\n',
    capabilities: [],
  });
  runner.ran[0]?.answer({ kind: 'finished' });
  await settle();
  expect(store.getState()).toMatchObject({
    activity: { kind: 'idle' },
    outcome: { kind: 'finished' },
    attempts: [],
    progress: 'started',
  });
});

it('shows output in order, one entry for each change of stream', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  for (const [stream, text] of [
    ['stdout', 'a'],
    ['stdout', 'b\n'],
    ['stderr', 'c'],
  ] as const) {
    runner.ran[0]?.io.onEvent({ kind: 'output', stream, text });
  }
  await settle();
  expect(store.getState().console).toEqual([
    { kind: 'output', stream: 'stdout', text: 'ab\n' },
    { kind: 'output', stream: 'stderr', text: 'c' },
  ]);
});

it('shows what was printed before it asks for a line, then gives the line that was typed', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  const io = runner.ran[0]?.io;
  io?.onEvent({ kind: 'output', stream: 'stdout', text: 'name? ' });
  const line = io?.readLine();
  expect(store.getState()).toMatchObject({ awaitingInput: true, console: [{ text: 'name? ' }] });
  actions.typeLine('Ada');
  expect(await line).toBe('Ada');
  await settle();
  expect(store.getState()).toMatchObject({
    awaitingInput: false,
    console: [{ text: 'name? ' }, { kind: 'typed', text: 'Ada' }],
  });
});

it('gives end of file, and ignores lines that nobody waits for', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  actions.typeLine('early');
  const line = runner.ran[0]?.io.readLine();
  actions.endInput();
  expect(await line).toBeNull();
  await settle();
  expect(store.getState().console).toEqual([]);
});

it('waits for no line any more once the program is stopped', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  const line = runner.ran[0]?.io.readLine();
  actions.stop();
  await settle();
  expect(store.getState()).toMatchObject({
    awaitingInput: false,
    activity: { kind: 'idle' },
    outcome: { kind: 'stopped' },
  });
  expect(await line).toBeNull();
});

it('gives end of file to a program that asks after it was stopped', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  actions.stop();
  expect(await runner.ran[0]?.io.readLine()).toBeNull();
  await settle();
  runner.ran[0]?.io.onEvent({ kind: 'output', stream: 'stdout', text: 'late' });
  await settle();
  expect(store.getState()).toMatchObject({ awaitingInput: false, console: [] });
});

it('turns a rejection of the runner into a crash', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  runner.ran[0]?.reject(new Error('lost'));
  await settle();
  expect(store.getState().outcome).toEqual({ kind: 'crashed', reason: 'Error: lost' });
});

it('starts each run with an empty console, and empties it when asked', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  const print = () => {
    actions.run();
    runner.ran.at(-1)?.io.onEvent({ kind: 'output', stream: 'stdout', text: 'x' });
    runner.ran.at(-1)?.answer({ kind: 'finished' });
    return settle();
  };
  await print();
  await print();
  expect(store.getState().console).toHaveLength(1);
  actions.clearConsole();
  expect(store.getState().console).toEqual([]);
});

it('adds the lines that a stopped program was in, where they are found while that is shown', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  const frames = traceback('', '', 3)[0]?.frames ?? [];
  actions.run();
  actions.stop();
  await settle();
  runner.ran[0]?.io.onFrames?.(frames);
  expect(store.getState().outcome).toEqual({ kind: 'stopped', frames });
  actions.run();
  runner.ran[0]?.io.onFrames?.(frames);
  expect(store.getState().outcome).toBeNull();
  runner.ran[1]?.answer({ kind: 'finished' });
  await settle();
  runner.ran[0]?.io.onFrames?.(frames);
  expect(store.getState().outcome).toEqual({ kind: 'finished' });
});
