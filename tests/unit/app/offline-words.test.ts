import { expect, it } from 'vitest';
import { howFar, offlineSentence } from '../../../src/app/about/offline-words.ts';
import type { OfflineState, Rest } from '../../../src/offline/offline-use.ts';

const kept: OfflineState = { site: 'kept', rest: null, room: 24_000_000, isUpdateReady: false };
const rest: Rest = { all: 27_000_000, kept: 12_000_000, isKeeping: false, trouble: null };
const withRest = (change: Partial<Rest>): OfflineState => ({
  ...kept,
  rest: { ...rest, ...change },
});

it('promises no more than is kept', () => {
  expect(offlineSentence(kept)).toMatch(/^Exercises, Python and the editor work/);
  expect(offlineSentence(withRest({}))).toBe(offlineSentence(kept));
  expect(offlineSentence(withRest({ kept: 27_000_000 }))).toBe(
    'All of Gradus works without a connection. It takes 51 MB on this device.',
  );
});

it('says what came between', () => {
  expect(offlineSentence(withRest({ trouble: 'no-room' }))).toContain('15 MB are missing');
  expect(offlineSentence(withRest({ trouble: 'not-reached' }))).toContain('What has arrived stays');
});

it('says how far it is, and never that something is nothing', () => {
  expect(howFar(rest)).toBe('12 of 27 MB');
  expect(howFar({ ...rest, kept: 1 })).toBe('1 of 27 MB');
  expect(howFar({ ...rest, kept: 0 })).toBe('0 of 27 MB');
});
