/**
 * A memory snapshot without the pages that are all zero, which are half of it: less to keep, to
 * check and to hand from thread to thread. Layout, in 32-bit words: bytes of the whole, number of
 * pages that follow, the place of each, then the pages themselves.
 */

const pageSize = 64 * 1024;
const wordSize = 4;

/** `whole` is a number of words long. */
export function packSnapshot(whole: Uint8Array): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length / wordSize);
  const places: number[] = [];
  for (let start = 0; start < whole.length; start += pageSize) {
    if (!isZero(words, start / wordSize)) places.push(start);
  }
  const head = Uint32Array.of(whole.length, places.length, ...places);
  const packed = new Uint8Array(head.byteLength + places.length * pageSize);
  packed.set(new Uint8Array(head.buffer));
  for (const [index, start] of places.entries()) {
    packed.set(whole.subarray(start, start + pageSize), head.byteLength + index * pageSize);
  }
  return packed;
}

/** `packed` comes from `packSnapshot`, at the start of its buffer. */
export function unpackSnapshot(packed: Uint8Array): Uint8Array {
  const [length = 0, count = 0] = new Uint32Array(packed.buffer, 0, 2);
  const places = new Uint32Array(packed.buffer, 2 * wordSize, count);
  const pages = packed.subarray((2 + count) * wordSize);
  const whole = new Uint8Array(length);
  for (const [index, start] of places.entries()) {
    const page = pages.subarray(index * pageSize, (index + 1) * pageSize);
    whole.set(page.subarray(0, length - start), start);
  }
  return whole;
}

function isZero(words: Uint32Array, start: number): boolean {
  const end = Math.min(start + pageSize / wordSize, words.length);
  for (let index = start; index < end; index += 1) {
    if (words[index] !== 0) return false;
  }
  return true;
}
