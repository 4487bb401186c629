import { expect, it } from 'vitest';
import { durationText } from '../../../src/domain/duration.ts';

it('keeps a duration short', () => {
  expect([0.4, 31.4, 1_000, 1_440, 90_000].map(durationText)).toEqual([
    'under 1 ms',
    '31 ms',
    '1 s',
    '1.4 s',
    '1.5 min',
  ]);
});
