import { afterEach, describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/domain/pack.ts';
import { createRunner } from '../../../src/runner/create-runner.ts';
import type { FetchPack } from '../../../src/runner/pack-shelf.ts';
import { verdictSentence } from '../../../src/domain/verdict-sentence.ts';
import { plainSentence } from '../../../src/domain/sentence.ts';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { installFakeClock, timed } from './fake-clock.ts';
import { createFakeFarm, passing, type Behaviour, type Loading } from './fake-python.ts';

const listing = [{ name: 'T.only', title: 'only' }];
const found: Loading = { listing, discovery: { kind: 'found', tests: listing, output: '' } };
const archive = new Uint8Array([1, 2, 3]);

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

function runnerWith(fetchPack: FetchPack, behaviours: readonly Behaviour[] = [], loading = found) {
  installFakeClock();
  const farm = createFakeFarm(loading, behaviours);
  const runner = createRunner(farm.start, fetchPack);
  open.push(runner.close);
  async function judge(solution: string, capabilities: readonly 'flask'[] = []): Promise<Verdict> {
    const { value } = await timed(
      runner.judge(
        {
          solution,
          tests: '',
          typeTests: '',
          module: 'solution',
          testsModule: 'tests',
          files: {},
          given: {},
          stdin: '',
          requires: [],
          capabilities,
          limits: { testMs: 40, totalMs: 1_000 },
        },
        () => {},
        new AbortController().signal,
      ),
    );
    if (value.kind === 'stopped') throw new Error('nobody stopped it');
    return value;
  }
  return { farm, runner, judge };
}

describe('packs', () => {
  it('are fetched once, by the first code that imports them', async () => {
    const fetched: Pack[] = [];
    const { farm, judge } = runnerWith((pack) => {
      fetched.push(pack);
      return Promise.resolve(archive);
    });
    await judge('x = 1');
    expect(fetched).toEqual([]);
    await judge('import flask');
    await judge('from flask import Flask');
    expect(fetched).toEqual(['flask']);
    expect(farm.given.filter(({ worker }) => worker === 0)).toEqual([{ worker: 0, pack: 'flask' }]);
  });

  it('are given to whoever takes over as well', async () => {
    const { farm, judge } = runnerWith(() => Promise.resolve(archive), [{ kind: 'hang' }]);
    await judge('import flask');
    await judge('import flask');
    const workers = farm.given.map(({ worker }) => worker);
    expect(new Set(workers)).toEqual(new Set(farm.terminated.keys()));
  });

  it('that this build lacks are named where an exercise needs them', async () => {
    const { judge } = runnerWith(() => Promise.resolve(null));
    const verdict = await judge('', ['flask']);
    expect(plainSentence(verdictSentence(verdict))).toContain(
      'This exercise needs Flask, and this copy of Gradus was built without it.',
    );
    expect((await judge('import flask')).kind).toBe('passed');
  });

  it('that cannot be fetched are tried again', async () => {
    let isOnline = false;
    const { judge } = runnerWith(() =>
      isOnline ? Promise.resolve(archive) : Promise.reject(new Error('no network')),
    );
    expect((await judge('import flask')).kind).toBe('crashed');
    isOnline = true;
    expect((await judge('import flask')).kind).toBe('passed');
  });

  it('over which Python breaks down are given up', async () => {
    const { farm, judge } = runnerWith(() => Promise.resolve(archive), [passing], {
      ...found,
      breaksOver: 'flask',
    });
    expect((await judge('import flask')).kind).toBe('passed');
    expect(farm.terminated[0]).toBe(true);
    expect(farm.terminated.filter(Boolean).length).toBeLessThanOrEqual(2);
  });
});
