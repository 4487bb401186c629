import { expect, it } from 'vitest';
import { packSnapshot, unpackSnapshot } from '../../../workers/runtime/packed-snapshot.ts';

const page = 64 * 1024;

it('gives back every byte, and keeps no page of zeros', () => {
  const whole = new Uint8Array(10 * page + 48);
  whole[3] = 1;
  whole.fill(7, 4 * page, 6 * page);
  whole[10 * page + 47] = 9;
  const packed = packSnapshot(whole);
  expect(packed.length).toBeLessThan(5 * page);
  expect(unpackSnapshot(packed)).toEqual(whole);
});

it('packs memory that holds nothing at all', () => {
  expect(unpackSnapshot(packSnapshot(new Uint8Array(page)))).toEqual(new Uint8Array(page));
});
