import { afterEach, describe, expect, it } from 'vitest';
import { createRunner } from '../../../src/runner/create-runner.ts';
import { plainSentence } from '../../../src/domain/sentence.ts';
import type { Submission } from '../../../src/domain/submission.ts';
import { verdictSentence } from '../../../src/domain/verdict-sentence.ts';
import type { JudgeEvent, TestResult, Verdict } from '../../../src/domain/verdict.ts';
import { installFakeClock, quiet, timed } from './fake-clock.ts';
import { createFakeFarm, passing, type Behaviour, type Loading } from './fake-python.ts';

const hang: Behaviour = { kind: 'hang' };
const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

interface Judged {
  readonly verdict: Verdict;
  readonly statuses: readonly string[];
  readonly messages: readonly (string | undefined)[];
  /** By the fake clock. */
  readonly ms: number;
  /** When each row was told as finished. */
  readonly toldAt: Readonly<Record<number, number>>;
}

/** Judges as many tests as there are behaviours, on Pythons that start in `bootMs`. */
async function judge(
  behaviours: readonly Behaviour[],
  { testMs = 2_000, ...loading }: Partial<Loading> & { readonly testMs?: number } = {},
) {
  const listing = behaviours.map((_, index) => ({ name: `T.t${index}`, title: `t${index}` }));
  installFakeClock();
  const farm = createFakeFarm(
    { listing, discovery: { kind: 'found', tests: listing, output: '' }, bootMs: 450, ...loading },
    behaviours,
  );
  const runner = createRunner(farm.start);
  open.push(runner.close);
  // Both Pythons are there.
  await timed(new Promise((resolve) => setTimeout(resolve, 2_000)));
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
    limits: { testMs, totalMs: 20_000 },
  };
  const started = performance.now();
  const toldAt: Record<number, number> = {};
  const events: JudgeEvent[] = [];
  const onEvent = (event: JudgeEvent) => {
    events.push(event);
    if (event.kind === 'finished') toldAt[event.index] = performance.now() - started;
  };
  const abort = new AbortController();
  const answer = runner.judge(submission, onEvent, abort.signal);
  return { farm, runner, answer, abort, events, toldAt };
}

async function verdictOn(...given: Parameters<typeof judge>): Promise<Judged> {
  const { answer, toldAt } = await judge(...given);
  const { value: verdict, ms } = await timed(answer);
  if (verdict.kind === 'stopped') throw new Error('nobody stopped it');
  const statuses = verdict.tests.map(({ status }) => status);
  const messages = verdict.tests.map(({ failures }: TestResult) => failures[0]?.message);
  return { verdict, statuses, messages, ms, toldAt };
}

const times = (count: number, behaviour: Behaviour) =>
  Array.from({ length: count }, () => behaviour);

describe('what a test’s time is', () => {
  it('takes nothing of it to load again, however long that takes', async () => {
    const { statuses } = await verdictOn([hang, ...times(9, passing)], { loadMs: 1_900 });
    expect(statuses).toEqual(['timed-out', ...times(9, passing).map(() => 'passed')]);
  });

  it('takes nothing of it to start another Python', async () => {
    const { statuses } = await verdictOn([hang, hang, ...times(8, passing)], { bootMs: 30_000 });
    expect(statuses.slice(2)).toEqual(times(8, passing).map(() => 'passed'));
  });

  it('loads again, in time of its own, after a Python was replaced for another reason', async () => {
    const breaks: Behaviour = { kind: 'break', error: new RangeError('too deep') };
    const slow: Behaviour = { kind: 'slow', ms: 1_900 };
    const { statuses } = await verdictOn([breaks, slow, passing], { loadMs: 1_500 });
    expect(statuses).toEqual(['crashed', 'passed', 'passed']);
  });

  it('says of a solution that does not load again that it did not', async () => {
    const { statuses, messages } = await verdictOn([hang, passing], { again: 'hang' });
    expect(statuses).toEqual(['timed-out', 'timed-out']);
    expect(messages[1]).toMatch(/loaded once, but loading it again/);
  });
});

describe('the tests after one that never finished', () => {
  it('tells of the first at once, while the others go on', async () => {
    const { toldAt, ms } = await verdictOn(times(15, hang));
    expect(toldAt[0]).toBe(2_000);
    expect(ms).toBeGreaterThan(2_000);
  });

  it('ends soon where all are endless, and calls none endless that had less time', async () => {
    const { verdict, statuses, messages, ms } = await verdictOn(times(15, hang));
    expect(ms).toBeLessThan(4_000);
    expect(statuses).toEqual(['timed-out', ...times(14, hang).map(() => 'not-run')]);
    expect(messages[2]).toMatch(/^Stopped after 333 ms: an earlier test did not finish/);
    expect(messages[14]).toBe('An earlier test did not finish, so this one was not run.');
    expect(plainSentence(verdictSentence(verdict))).toBe(
      'Stopped after 2 s: “t0” did not finish. 0 of 15 tests pass, 14 were not run in full.',
    );
  });

  it('ends as soon where no test can be ended but with its Python, and another is long in coming', async () => {
    const { ms } = await verdictOn(times(15, hang), { bootMs: 1_200 });
    expect(ms).toBeLessThan(4_000);
  });

  it('passes one that is slow but finishes, and all that are right', async () => {
    const slow: Behaviour = { kind: 'slow', ms: 1_900 };
    const { statuses } = await verdictOn([hang, slow, ...times(13, passing)]);
    expect(statuses).toEqual(['timed-out', ...times(14, passing).map(() => 'passed')]);
  });

  it('does not make the right ones wait for the slow one', async () => {
    const { toldAt } = await verdictOn([hang, hang, passing, passing]);
    expect(toldAt[3]).toBeLessThan(2_500);
  });

  it('finds the right ones among three that are endless', async () => {
    const mixed = [hang, passing, hang, passing, hang, ...times(10, passing)];
    const { statuses, ms } = await verdictOn(mixed);
    expect(statuses.filter((status) => status === 'passed')).toHaveLength(12);
    expect(ms).toBeLessThan(4_000);
  });

  it('gives each its full time where that is all the time there is', async () => {
    const { statuses } = await verdictOn([hang, hang]);
    expect(statuses).toEqual(['timed-out', 'timed-out']);
  });

  it('gives the rest two seconds together where one test may take ten', async () => {
    const five: Behaviour = { kind: 'slow', ms: 5_000 };
    const { statuses, messages, ms } = await verdictOn([hang, five, passing], { testMs: 10_000 });
    expect(statuses).toEqual(['timed-out', 'not-run', 'passed']);
    expect(messages[1]).toMatch(/^Stopped after 2 s: /);
    expect(ms).toBeLessThanOrEqual(12_100);
  });

  it('stops at once, both of them', async () => {
    const { answer, abort, farm, runner } = await judge(times(15, hang));
    await timed(new Promise((resolve) => setTimeout(resolve, 2_600)));
    abort.abort();
    await quiet();
    expect(await answer).toEqual({ kind: 'stopped' });
    // One for the first test, one for each that was at work.
    expect(farm.terminated.filter(Boolean)).toHaveLength(3);
    expect(runner.getReadiness().kind).toBe('ready');
  });

  it('needs no other Python where one test alone is late', async () => {
    const { answer, farm } = await judge([passing, hang, passing, passing]);
    await timed(answer);
    expect(new Set(farm.ran.map(({ worker }) => worker))).toEqual(new Set([0, 1]));
    expect(farm.terminated.filter(Boolean)).toHaveLength(1);
  });
});
