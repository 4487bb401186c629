import { expect, it } from 'vitest';
import { emptyConsole } from '../../../src/session/console-log.ts';
import type { SessionState } from '../../../src/session/session-state.ts';
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
    given: {},
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

const shown = ({ console: { transcript } }: SessionState) =>
  transcript.screen.flatMap((part) => part.spans).map(({ text, look }) => [look.source, text]);

it('shows output in order, as a terminal does', async () => {
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
  expect(shown(store.getState())).toEqual([
    ['stdout', 'ab\n'],
    ['stderr', 'c'],
  ]);
});

it('shows what was printed before it asks for a line, then gives the line that was typed', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  const io = runner.ran[0]?.io;
  io?.onEvent({ kind: 'output', stream: 'stdout', text: 'name? ' });
  const line = io?.readLine();
  expect(store.getState().awaitingInput).toBe(true);
  expect(shown(store.getState())).toEqual([['stdout', 'name? ']]);
  actions.typeLines(['Ada']);
  const answered = [
    ['stdout', 'name? '],
    ['typed', 'Ada\n'],
  ];
  // At once: the field in which it was typed is gone as well.
  expect(store.getState().awaitingInput).toBe(false);
  expect(shown(store.getState())).toEqual(answered);
  expect(await line).toBe('Ada');
  await settle();
  expect(shown(store.getState())).toEqual(answered);
});

it('keeps lines that are typed while the program computes for its next questions', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  const io = runner.ran[0]?.io;
  io?.onEvent({ kind: 'output', stream: 'stdout', text: 'busy\n' });
  actions.typeLines(['early']);
  actions.typeLines(['and more']);
  expect(store.getState().linesAhead).toEqual(['early', 'and more']);
  expect(await io?.readLine()).toBe('early');
  expect(await io?.readLine()).toBe('and more');
  await settle();
  expect(shown(store.getState()).map(([, text]) => text)).toEqual(['busy\n', 'early\nand more\n']);
});

it('gives end of file, and ignores lines that no program reads', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.typeLines(['early']);
  actions.run();
  const line = runner.ran[0]?.io.readLine();
  actions.endInput('');
  expect(await line).toBeNull();
  await settle();
  expect(store.getState()).toMatchObject({ console: emptyConsole, linesAhead: [] });
});

it('answers one question after another with lines that were given together', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  actions.run();
  const io = runner.ran[0]?.io;
  const first = io?.readLine();
  actions.typeLines(['3', '4', '5']);
  expect(await first).toBe('3');
  expect(store.getState()).toMatchObject({ awaitingInput: false, linesAhead: ['4', '5'] });
  expect(await io?.readLine()).toBe('4');
  expect(store.getState()).toMatchObject({ awaitingInput: false, linesAhead: ['5'] });
  await settle();
  expect(shown(store.getState())).toEqual([['typed', '3\n4\n']]);
  runner.ran[0]?.answer({ kind: 'finished' });
  await settle();
  expect(store.getState().linesAhead).toEqual([]);
});

it('hands over a line that was begun before the end of file', async () => {
  const { actions, runner } = await createBrowser().openTab();
  actions.run();
  const io = runner.ran[0]?.io;
  const line = io?.readLine();
  actions.endInput('begun');
  expect(await line).toBe('begun');
  expect(await io?.readLine()).toBeNull();
  const next = io?.readLine();
  actions.typeLines(['more']);
  expect(await next).toBe('more');
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
  expect(store.getState()).toMatchObject({ awaitingInput: false, console: emptyConsole });
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
  expect(shown(store.getState())).toEqual([['stdout', 'x']]);
  actions.clearConsole();
  expect(store.getState().console).toEqual(emptyConsole);
});

it('adds the lines that a stopped program was in, where they are found while that is shown', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  const frames = traceback('', '', 3)[0]?.frames ?? [];
  actions.run();
  actions.stop();
  await settle();
  runner.ran[0]?.io.onFrames?.(frames);
  expect(store.getState().outcome).toEqual({ kind: 'stopped', ms: 1, frames });
  actions.run();
  runner.ran[0]?.io.onFrames?.(frames);
  expect(store.getState().outcome).toBeNull();
  runner.ran[1]?.answer({ kind: 'finished' });
  await settle();
  runner.ran[0]?.io.onFrames?.(frames);
  expect(store.getState().outcome).toEqual({ kind: 'finished' });
});

it('shows what an example has printed once it asks, and where it was ended', async () => {
  const { store, actions, runner } = await createBrowser().openTab();
  const begin = async () => {
    actions.run();
    const io = runner.ran.at(-1)?.io;
    io?.onEvent({ kind: 'example-began', source: 'f(3)' });
    io?.onEvent({ kind: 'output', stream: 'stdout', text: 'so far ' });
    await settle();
    expect(shown(store.getState())).toEqual([]);
    return io;
  };
  const text = () =>
    shown(store.getState())
      .map(([, part]) => part)
      .join('');
  void (await begin())?.readLine();
  expect(text()).toBe('>>> f(3)\nso far ');
  actions.stop();
  await settle();
  await begin();
  actions.stop();
  await settle();
  expect(text()).toBe('>>> f(3)\nso far ');
});
