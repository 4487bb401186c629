import { afterEach, expect, it } from 'vitest';
import { createRunner } from '../../../src/runner/create-runner.ts';
import type { TracebackFrame } from '../../../src/domain/verdict.ts';
import { installFakeClock, pass, quiet, timed } from './fake-clock.ts';
import { createFakeFarm, frameAt, type Loading } from './fake-python.ts';

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

const location = [frameAt(3), frameAt(4)];
const hangs = { asks: 0, end: 'never' } as const;

/** Runs a program on Pythons of which both are there; `lines` is what a learner types. */
async function run(loading: Partial<Loading>, lines: readonly string[] = []) {
  installFakeClock();
  const all = { listing: [], discovery: { kind: 'found', tests: [], output: '' } } as const;
  const farm = createFakeFarm({ ...all, bootMs: 450, location, ...loading }, []);
  const runner = createRunner(farm.start);
  open.push(runner.close);
  await pass(2_000);
  const typed = [...lines];
  const later: (readonly TracebackFrame[])[] = [];
  const abort = new AbortController();
  const start = (signal: AbortSignal) =>
    runner.run(
      { source: 'x', prompt: '', given: {}, stdin: 'prepared\n', capabilities: [] },
      {
        onEvent: () => {},
        readLine: () => {
          const line = typed.shift();
          return line === undefined ? new Promise(() => {}) : Promise.resolve(line);
        },
        onFrames: (frames) => later.push(frames),
      },
      signal,
    );
  return { farm, runner, start, outcome: start(abort.signal), stop: () => abort.abort(), later };
}

const inputOf = (job: string | undefined): unknown =>
  (JSON.parse(job ?? '{}') as { readonly stdin?: unknown }).stdin;

it('asks a program that waits for a line nothing between two keys, and lets it live', async () => {
  const { farm, runner } = await run({ program: { asks: 1, end: 'finished' } });
  await pass(100);
  expect(await runner.parse('if')).toBeNull();
  await pass(20_000);
  expect(farm.terminated.filter(Boolean)).toEqual([]);
});

it('knows where a program was that never finished', async () => {
  const { outcome, farm } = await run({ program: hangs });
  const { value, ms } = await timed(outcome);
  expect(value).toEqual({ kind: 'timed-out', limitMs: 10_000, frames: location });
  expect(ms).toBe(10_000);
  expect(farm.locatedRuns.map(({ worker }) => worker)).toEqual([1]);
});

it('knows it at once when the learner stops it', async () => {
  const { outcome, stop } = await run({ program: hangs });
  await pass(3_000);
  stop();
  const { value, ms } = await timed(outcome);
  expect(value).toEqual({ kind: 'stopped', ms: 3_000, frames: location });
  expect(ms).toBe(0);
});

it('tells it later when the program is stopped before anybody has looked', async () => {
  const { outcome, stop, later, farm } = await run({ program: hangs });
  await pass(200);
  stop();
  await quiet();
  expect(await outcome).toEqual({ kind: 'stopped', ms: 200 });
  expect(later).toEqual([]);
  await pass(1_000);
  expect(later).toEqual([location]);
  // The Python that serves the next run is not the one that looks.
  expect(farm.locatedRuns.map(({ worker }) => worker)).toEqual([2]);
});

it('tells soon the last line that was reached of a program that hangs in C', async () => {
  const { outcome, stop, later } = await run({ program: hangs, location: 'hang' });
  await pass(200);
  stop();
  await outcome;
  // The spare starts, and is silent for a moment.
  await pass(1_000);
  expect(later).toEqual([[frameAt(7)]]);
});

it('has the next run wait for nothing', async () => {
  const { outcome, stop, later, start, farm } = await run({ program: hangs });
  await pass(200);
  stop();
  await outcome;
  const next = new AbortController();
  const second = start(next.signal);
  await quiet();
  await pass(800);
  expect(later).toEqual([]);
  expect(farm.locatedRuns).toEqual([]);
  next.abort();
  await timed(second);
});

it('looks with what was typed so far, and with what was prepared where nothing was', async () => {
  const typing = await run({ program: { asks: 2, end: 'never' } }, ['Ada', 'Grace']);
  await timed(typing.outcome);
  expect(typing.farm.locatedRuns.map(({ job }) => inputOf(job))).toEqual(['Ada\nGrace\n']);
  const prepared = await run({ program: hangs });
  await timed(prepared.outcome);
  expect(prepared.farm.locatedRuns.map(({ job }) => inputOf(job))).toEqual(['prepared\n']);
});

it('knows which example never finished, and looks for it alone', async () => {
  const { outcome, farm } = await run({ program: { ...hangs, examples: ['f(1)', 'f(2)'] } });
  const { value } = await timed(outcome);
  const place = { example: 'f(2)', frames: location };
  expect(value).toEqual({ kind: 'timed-out', limitMs: 10_000, ...place });
  expect(farm.locatedRuns.map(({ job }) => JSON.parse(job) as unknown)).toMatchObject([
    { example: 1 },
  ]);
});

it('does not look for a program that waits for a line', async () => {
  const { outcome, stop, later, farm } = await run({ program: { asks: 1, end: 'never' } });
  await pass(20_000);
  stop();
  await quiet();
  expect(await outcome).toEqual({ kind: 'stopped', ms: null });
  await pass(2_000);
  expect([later, farm.locatedRuns]).toEqual([[], []]);
});

it('does not look for a program that ends soon', async () => {
  const { outcome, farm } = await run({ program: { asks: 0, end: 'finished' } });
  expect((await timed(outcome)).value).toEqual({ kind: 'finished' });
  await pass(2_000);
  expect(farm.locatedRuns).toEqual([]);
});

it('has no frames where the program does not get there again', async () => {
  const { outcome } = await run({ program: hangs, location: [] });
  expect((await timed(outcome)).value).toEqual({ kind: 'timed-out', limitMs: 10_000 });
});
