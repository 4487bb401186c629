import { expect, it } from 'vitest';
import { offlineSentence, restSentence } from '../../../src/app/about/offline-words.ts';
import type { OfflineState, Rest } from '../../../src/offline/offline-use.ts';

const kept: OfflineState = { site: 'kept', rest: null, room: 24_000_000, isUpdateReady: false };
const rest: Rest = { all: 27_000_000, kept: 12_000_000, isKeeping: false, trouble: null };
const withRest = (change: Partial<Rest>): OfflineState => ({
  ...kept,
  rest: { ...rest, ...change },
});

it('promises no more than is kept', () => {
  expect(offlineSentence(kept)).toMatch(/^All exercises work/);
  expect(offlineSentence(withRest({}))).toMatch(/^All exercises work/);
  expect(offlineSentence(withRest({ kept: 27_000_000 }))).toBe(
    'All of Gradus works without a connection. It takes 51 MB on this device.',
  );
});

it('says how far it is, and what came between', () => {
  expect(restSentence(withRest({}))).toBeNull();
  expect(restSentence(withRest({ isKeeping: true }))).toBe('12 of 27 MB');
  expect(restSentence(withRest({ isKeeping: true, kept: 1 }))).toBe('1 of 27 MB');
  expect(restSentence(withRest({ trouble: 'no-room' }))).toContain('15 MB are missing');
  expect(restSentence(withRest({ trouble: 'not-reached' }))).toContain('What has arrived stays');
});
