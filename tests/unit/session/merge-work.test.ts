import { expect, it } from 'vitest';
import type { AllWork } from '../../../src/session/store/all-work.ts';
import { mergeWork } from '../../../src/session/carry/merge-work.ts';
import { newProgress, type ProgressRecord } from '../../../src/session/store/progress-record.ts';
import { draftOf, noWork, setAsideOf, someWork, submittedOf } from './work-fixtures.ts';

const drafts = (...texts: AllWork['drafts']): AllWork => ({ ...noWork, drafts: texts });

it('brings everything to a browser that has nothing', () => {
  expect(mergeWork(noWork, someWork)).toEqual({ ...someWork, setAside: 0 });
});

it('adds nothing of what is there already', () => {
  expect(mergeWork(someWork, someWork)).toEqual({ ...noWork, setAside: 0 });
});

it('takes the newer of two drafts, and keeps the older one among the attempts', () => {
  const [older, newer] = [draftOf('stack', 'older', 1), draftOf('stack', 'newer', 2)];
  const aside = { attempts: [setAsideOf('stack', 'older', 1, 'imported')], setAside: 1 };
  expect(mergeWork(drafts(older), drafts(newer))).toEqual({ ...drafts(newer), ...aside });
  expect(mergeWork(drafts(newer), drafts(older))).toEqual({ ...noWork, ...aside });
});

it('keeps its own draft where both are of the same moment', () => {
  const merged = mergeWork(drafts(draftOf('a', 'mine', 1)), drafts(draftOf('a', 'theirs', 1)));
  expect(merged).toMatchObject({ drafts: [], attempts: [{ code: 'theirs' }] });
});

it('does not set aside a text that the attempts hold already, on either side', () => {
  const [older, newer] = [draftOf('stack', 'older', 1), draftOf('stack', 'newer', 2)];
  const attempts = [submittedOf('stack', 'older', 0)];
  const mine = mergeWork({ ...drafts(older), attempts }, drafts(newer));
  expect(mine).toMatchObject({ attempts: [], setAside: 0 });
  const theirs = mergeWork(drafts(older), { ...drafts(newer), attempts });
  expect(theirs).toMatchObject({ attempts, setAside: 0 });
});

it('keeps apart what is of different exercises', () => {
  const merged = mergeWork(
    { ...drafts(draftOf('stack', 'text', 1)), attempts: [submittedOf('queue', 'text', 1)] },
    { ...drafts(draftOf('stack', 'newer', 2)), attempts: [submittedOf('stack', 'other', 1)] },
  );
  expect(merged.attempts).toMatchObject([
    { key: 'stack', code: 'other' },
    { key: 'stack', code: 'text', origin: { because: 'imported' } },
  ]);
});

it('keeps every text of a file that holds several drafts of one exercise', () => {
  const file = drafts(draftOf('a', '1', 1), draftOf('a', '3', 3), draftOf('a', '2', 2));
  const merged = mergeWork(noWork, file);
  expect(merged.drafts).toMatchObject([{ code: '3' }]);
  expect(merged.attempts.map(({ code }) => code)).toEqual(['1', '2']);
});

it('takes the same of such a file the second time', () => {
  const mine = drafts(draftOf('a', 'mine', 3));
  const file = drafts(draftOf('a', 'mine', 9), draftOf('a', 'theirs', 5));
  const first = mergeWork(mine, file);
  const merged = { ...mine, attempts: first.attempts };
  expect(first).toMatchObject({ drafts: [], attempts: [{ code: 'theirs' }] });
  expect(mergeWork(merged, file)).toEqual({ ...noWork, setAside: 0 });
});

const record = (of: Partial<ProgressRecord>): ProgressRecord => ({
  ...newProgress('stack'),
  progress: 'started',
  ...of,
});

it.each([
  [record({ hintsShown: 2 }), record({ progress: 'tried' }), { progress: 'tried', hintsShown: 2 }],
  [
    record({ progress: 'shown', shownAt: 1 }),
    record({ progress: 'solved', solvedAt: 5 }),
    { progress: 'solved', solvedAt: 5, shownAt: 1 },
  ],
  [
    record({ progress: 'solved', solvedAt: 3 }),
    record({ progress: 'solved', solvedAt: 5 }),
    { progress: 'solved', solvedAt: 3 },
  ],
])('never has less progress than either browser had', (one, other, both) => {
  const all = (progress: ProgressRecord): AllWork => ({ ...noWork, progress: [progress] });
  for (const [mine, theirs] of [
    [one, other],
    [other, one],
  ] as const) {
    const merged = mergeWork(all(mine), all(theirs)).progress[0] ?? mine;
    expect(merged).toMatchObject(both);
  }
});

it('goes on with what is solved again here, and not with what is solved again elsewhere', () => {
  const solved = record({ progress: 'solved', solvedAt: 1 });
  const again = { ...solved, againAt: 5 };
  const mine: AllWork = { ...noWork, progress: [solved] };
  const theirs: AllWork = { ...noWork, progress: [again] };
  expect(mergeWork(mine, theirs).progress).toEqual([]);
  expect(mergeWork(theirs, mine).progress).toEqual([]);
  expect(mergeWork(noWork, theirs).progress).toEqual([again]);
});
