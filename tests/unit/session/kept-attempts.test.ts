import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, onTestFinished } from 'vitest';
import type { Verdict } from '../../../src/domain/verdict.ts';
import { openWorkStore } from '../../../src/session/store/open-work-store.ts';
import type { WorkStore } from '../../../src/session/store/work-store.ts';
import { createFakeBrowser, failed, testResult } from './fixtures.ts';

async function openWork(): Promise<WorkStore> {
  globalThis.indexedDB = new IDBFactory();
  const work = await openWorkStore({ openChannel: createFakeBrowser().openChannel });
  onTestFinished(work.close);
  return work;
}

const submitted = (code: string, at: number, verdict: Verdict = failed) =>
  ({ code, at, origin: { kind: 'submitted', verdict } }) as const;

it('keeps a text that Reset replaces where 200 were submitted before', async () => {
  const work = await openWork();
  for (let at = 1; at <= 200; at += 1) await work.addAttempt('stack', submitted(`try ${at}`, at));
  const origin = { kind: 'kept', because: 'reset' } as const;
  await work.addAttempt('stack', { code: 'half a solution', at: 201, origin });
  const all = (await work.loadAttempts('stack')).map(({ code }) => code);
  expect(all).toHaveLength(200);
  expect(all).toContain('half a solution');
  expect(all).not.toContain('try 1');
});

it('keeps the order of threads in which a test failed', async () => {
  const step = { lane: 0, file: 'solution.py', line: 2, code: 'n += 1', skipped: 0 };
  const seen = {
    goesOn: false,
    leaves: false,
    reads: [],
    writes: [],
    ends: 'interrupted' as const,
  };
  const schedule = { lanes: ['one'], after: 1, steps: [{ ...step, ...seen }] };
  const failure = { message: '', call: null, expected: null, actual: null, subtest: null };
  const test = { ...testResult('C.t'), failures: [{ ...failure, traceback: [], schedule }] };
  const verdict: Verdict = { kind: 'failed', tests: [test], output: '', ms: 1 };
  const work = await openWork();
  await work.addAttempt('stack', submitted('racing', 1, verdict));
  expect((await work.loadAttempts('stack'))[0]?.origin).toEqual({ kind: 'submitted', verdict });
});
