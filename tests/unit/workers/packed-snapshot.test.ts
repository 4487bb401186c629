import { expect, it } from 'vitest';
import { packSnapshot, unpackSnapshot } from '../../../workers/runtime/packed-snapshot.ts';

const page = 64 * 1024;

function memory(): Uint8Array {
  const whole = new Uint8Array(10 * page + 48);
  whole[3] = 1;
  whole.fill(7, 4 * page, 6 * page);
  whole[10 * page + 47] = 9;
  return whole;
}

it('gives back every byte, and keeps no page of zeros', () => {
  const packed = packSnapshot(memory());
  expect(packed.length).toBeLessThan(5 * page);
  expect(unpackSnapshot(packed.buffer)).toEqual(memory());
});

it('packs memory that holds nothing at all', () => {
  const nothing = new Uint8Array(page);
  expect(unpackSnapshot(packSnapshot(nothing).buffer)).toEqual(nothing);
});

it('takes nothing that is not whole', () => {
  const { buffer } = packSnapshot(memory());
  expect(unpackSnapshot(new ArrayBuffer(0))).toBeNull();
  expect(unpackSnapshot(buffer.slice(0, -1))).toBeNull();
  expect(unpackSnapshot(buffer.slice(0, -4))).toBeNull();
  expect(unpackSnapshot(buffer.slice(0, page))).toBeNull();
  for (const place of [0, 5, 9, 14, page, 3 * page + 1, buffer.byteLength - 1]) {
    const damaged = new Uint8Array(buffer.slice());
    damaged[place] = 255;
    expect(unpackSnapshot(damaged.buffer), `byte ${place}`).toBeNull();
  }
});
