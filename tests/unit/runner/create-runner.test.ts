import { afterEach, describe, expect, it } from 'vitest';
import { createRunner } from '../../../src/runner/create-runner.ts';
import type { Runner } from '../../../src/runner/runner.ts';
import { plainSentence } from '../../../src/domain/sentence.ts';
import { verdictSentence } from '../../../src/domain/verdict-sentence.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import type { Broken, JudgeEvent, Verdict } from '../../../src/domain/verdict.ts';
import { installFakeClock, timed } from './fake-clock.ts';
import { createFakeFarm, frameAt, passing, type Behaviour, type Loading } from './fake-python.ts';

const names = ['T.first', 'T.second', 'T.third'];
const listing = names.map((name) => ({ name, title: name }));
const found: Loading = { listing, discovery: { kind: 'found', tests: listing, output: '' } };

const submission: Submission = {
  solution: '',
  tests: '',
  typeTests: '',
  module: 'solution',
  testsModule: 'tests',
  files: {},
  given: {},
  stdin: '',
  requires: [],
  capabilities: [],
  limits: { testMs: 40, totalMs: 1_000 },
};

const hang: Behaviour = { kind: 'hang' };
const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

function runnerWith(behaviours: readonly Behaviour[], loading = found) {
  installFakeClock();
  const farm = createFakeFarm(loading, behaviours);
  const runner = createRunner(farm.start);
  open.push(runner.close);
  return { farm, runner };
}

async function judge(runner: Runner, limits = submission.limits): Promise<Verdict> {
  const { value: verdict } = await timed(
    runner.judge({ ...submission, limits }, () => {}, new AbortController().signal),
  );
  if (verdict.kind === 'stopped') throw new Error('nobody stopped it');
  return verdict;
}

const statuses = (verdict: Verdict) => verdict.tests.map(({ status }) => status);

describe('judging', () => {
  it('passes when every test passes, on one worker', async () => {
    const { farm, runner } = runnerWith([]);
    const verdict = await judge(runner);
    expect(verdict.kind).toBe('passed');
    expect(farm.ran.map(({ worker }) => worker)).toEqual([0, 0, 0]);
  });

  it('ends a test that hangs and runs the others on the spare', async () => {
    const { farm, runner } = runnerWith([passing, hang, passing]);
    const verdict = await judge(runner);
    expect(verdict.kind).toBe('timed-out');
    expect(statuses(verdict)).toEqual(['passed', 'timed-out', 'passed']);
    expect(farm.ran.map(({ worker }) => worker)).toEqual([0, 0, 1]);
    expect(farm.terminated[0]).toBe(true);
  });

  it('keeps what a test printed until it was ended, and gives it to no other', async () => {
    const { runner } = runnerWith([passing, { kind: 'hang', printed: 'so far' }, passing]);
    const verdict = await judge(runner);
    expect(verdict.tests.map(({ output }) => output)).toEqual(['', 'so far', '']);
  });

  it('covers every test when the time for all is used up', async () => {
    const { runner } = runnerWith([{ kind: 'slow', ms: 30 }, hang, passing]);
    const verdict = await judge(runner, { testMs: 40, totalMs: 41 });
    expect(statuses(verdict)).toEqual(['passed', 'not-run', 'not-run']);
    expect(verdict).toMatchObject({ kind: 'timed-out', limitMs: 41 });
    const [, second, third] = verdict.tests.map(({ failures }) => failures[0]?.message);
    expect(second).toMatch(/for all tests were used up before it could finish/);
    expect(third).toMatch(/for all tests were used up before it could start/);
  });

  it('keeps the other results when the interpreter breaks down in one test', async () => {
    const { farm, runner } = runnerWith([
      { kind: 'break', error: new RangeError('too deep') },
      passing,
      passing,
    ]);
    const verdict = await judge(runner);
    expect(verdict.kind).toBe('crashed');
    expect(statuses(verdict)).toEqual(['crashed', 'passed', 'passed']);
    expect(verdict.tests[0]?.failures[0]?.message).toContain('Stack overflow');
    expect(farm.terminated[0]).toBe(true);
  });

  it('does not believe a report of the wrong shape', async () => {
    const forged: Behaviour = { kind: 'report', report: '{"status":"passed"}' };
    const { runner } = runnerWith([passing, forged, passing]);
    expect(statuses(await judge(runner))).toEqual(['passed', 'crashed', 'passed']);
  });

  it('replaces a worker whose memory has grown', async () => {
    const { farm, runner } = runnerWith([{ ...passing, spent: true }]);
    await judge(runner);
    expect(farm.terminated[0]).toBe(true);
    expect(farm.ran.at(-1)).toEqual({ worker: 1, index: 2 });
  });

  it('judges on elsewhere when an interpreter could not be put back for the next test', async () => {
    const error = Object.assign(new Error('not put back'), { name: 'NotRestored' });
    const { farm, runner } = runnerWith([passing, { kind: 'break', error, worker: 0 }, passing]);
    expect(statuses(await judge(runner))).toEqual(['passed', 'passed', 'passed']);
    expect(farm.terminated[0]).toBe(true);
    expect(farm.ran.at(-2)).toEqual({ worker: 1, index: 1 });
  });

  it('tells in which lines a test was that never ended', async () => {
    const location = [frameAt(3), frameAt(4)];
    const { farm, runner } = runnerWith([passing, hang, passing], { ...found, location });
    const verdict = await judge(runner);
    expect(plainSentence(verdictSentence(verdict))).toContain('It was in lines 3 to 4.');
    expect(farm.terminated.filter(Boolean)).toHaveLength(1);
  });

  it('looks for those lines on the spare while the test still runs', async () => {
    const { farm, runner } = runnerWith([hang, hang], { ...found, location: [frameAt(3)] });
    await judge(runner);
    expect(farm.located).toEqual([{ worker: 1, terminated: 0 }]);
  });

  it('looks nowhere when every test ends in time', async () => {
    const { farm, runner } = runnerWith([]);
    await judge(runner);
    expect(farm.located).toEqual([]);
  });

  it('tells the last line that was reached of a test that hangs in C', async () => {
    const { farm, runner } = runnerWith([hang], { ...found, location: 'hang' });
    const verdict = await judge(runner);
    expect(plainSentence(verdictSentence(verdict))).toContain('It was in line 7.');
    expect(farm.terminated.filter(Boolean)).toHaveLength(2);
  });

  it('begins again elsewhere when the surroundings of a worker are gone', async () => {
    const { farm, runner } = runnerWith([], { ...found, silent: [0, 1] });
    expect((await judge(runner)).kind).toBe('passed');
    expect(farm.terminated.slice(0, 2)).toEqual([true, true]);
  });

  it('covers every test when loading the solution never ends', async () => {
    const { farm, runner } = runnerWith([], { listing, discovery: 'hang' });
    const verdict = await judge(runner);
    expect(verdict).toMatchObject({ kind: 'timed-out', phase: 'loading' });
    expect(verdict.tests.map(({ name }) => name)).toEqual(names);
    expect(statuses(verdict)).toEqual(['not-run', 'not-run', 'not-run']);
    expect(farm.terminated[0]).toBe(true);
  });

  it('covers every test when Python breaks down while the solution is loaded', async () => {
    const { runner } = runnerWith([], { listing, discovery: new RangeError('too deep') });
    const verdict = await judge(runner);
    expect(verdict).toMatchObject({ kind: 'crashed', phase: 'loading' });
    expect(statuses(verdict)).toEqual(['crashed', 'crashed', 'crashed']);
    expect(verdict.tests[0]?.failures[0]?.message).toContain('while your code was loaded');
  });

  it('does not pass when every test was skipped', async () => {
    const skipped: Behaviour = {
      kind: 'report',
      report: { status: 'skipped', failures: [], output: '', ms: 0 },
    };
    const { runner } = runnerWith([skipped, skipped, skipped]);
    expect((await judge(runner)).kind).toBe('crashed');
  });

  it('tells what happens as it happens', async () => {
    const { runner } = runnerWith([]);
    const events: JudgeEvent[] = [];
    const { signal } = new AbortController();
    await timed(runner.judge(submission, (event) => events.push(event), signal));
    expect(events.map(({ kind }) => kind)).toEqual([
      'found',
      ...names.flatMap(() => ['started', 'finished']),
    ]);
  });

  it('stops at once, and judges the next submission on the spare', async () => {
    const { farm, runner } = runnerWith([hang]);
    const abort = new AbortController();
    const stopped = runner.judge(
      { ...submission, limits: { testMs: 60_000, totalMs: 60_000 } },
      (event) => {
        if (event.kind === 'started') abort.abort();
      },
      abort.signal,
    );
    expect((await timed(stopped)).value).toEqual({ kind: 'stopped' });
    expect(farm.terminated[0]).toBe(true);
    expect(statuses(await judge(runner))).toHaveLength(3);
  });

  it('reports a solution that is broken without running a test', async () => {
    const reason: Broken = { kind: 'missing', names: ['reverse'] };
    const { runner } = runnerWith([], {
      listing,
      discovery: { kind: 'broken', reason, output: 'hello' },
    });
    const verdict = await judge(runner);
    expect(verdict).toMatchObject({ kind: 'broken', reason, output: 'hello' });
  });
});

describe('starting', () => {
  it('is ready once the first worker is', async () => {
    const { runner } = runnerWith([]);
    expect(runner.getReadiness()).toEqual({ kind: 'starting' });
    await judge(runner);
    expect(runner.getReadiness()).toEqual({ kind: 'ready', interactiveInput: true });
  });

  it('says why Python cannot start, and tries again for the next submission', async () => {
    installFakeClock();
    const farm = createFakeFarm(found, []);
    let failing = true;
    const runner = createRunner(() =>
      failing ? Promise.reject(new Error('no network')) : farm.start(),
    );
    open.push(runner.close);
    const verdict = await judge(runner);
    expect(verdict).toMatchObject({ kind: 'crashed', tests: [] });
    expect(runner.getReadiness()).toEqual({ kind: 'failed', reason: 'no network' });
    failing = false;
    expect((await judge(runner)).kind).toBe('passed');
    expect(runner.getReadiness().kind).toBe('ready');
  });
});
