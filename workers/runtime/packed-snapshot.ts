/**
 * A memory snapshot without the pages that are all zero, which are half of it: less to keep, to
 * check and to hand from thread to thread. Layout, in 32-bit words: a sum of all that follows, bytes
 * of the whole, number of pages that follow, the place of each, then the pages themselves.
 */

const pageSize = 64 * 1024;
const wordSize = 4;
/** Words before the places. */
const headLength = 3;

/** `whole` is a number of words long. */
export function packSnapshot(whole: Uint8Array): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.length / wordSize);
  const places: number[] = [];
  for (let start = 0; start < whole.length; start += pageSize) {
    if (!isZero(words, start / wordSize)) places.push(start);
  }
  const head = Uint32Array.of(0, whole.length, places.length, ...places);
  const packed = new Uint8Array(head.byteLength + places.length * pageSize);
  packed.set(new Uint8Array(head.buffer));
  for (const [index, start] of places.entries()) {
    packed.set(whole.subarray(start, start + pageSize), head.byteLength + index * pageSize);
  }
  const packedWords = new Uint32Array(packed.buffer);
  packedWords[0] = sumOf(packedWords);
  return packed;
}

/** `packed` comes from `packSnapshot`, by way of what keeps it; null where it was damaged there. */
export function unpackSnapshot(packed: ArrayBuffer): Uint8Array | null {
  if (packed.byteLength % wordSize !== 0) return null;
  const words = new Uint32Array(packed);
  const [sum, length = 0, count = 0] = words;
  if (sum !== sumOf(words)) return null;
  const places = words.subarray(headLength, headLength + count);
  const pages = new Uint8Array(packed, (headLength + count) * wordSize);
  const whole = new Uint8Array(length);
  for (const [index, start] of places.entries()) {
    const page = pages.subarray(index * pageSize, (index + 1) * pageSize);
    whole.set(page.subarray(0, length - start), start);
  }
  return whole;
}

/** Of all words but the first. Another one where something was lost, cut off or written over. */
function sumOf(words: Uint32Array): number {
  let sum = words.length;
  for (let index = 1; index < words.length; index += 1) {
    sum = (Math.imul(sum, 16_777_619) ^ (words[index] ?? 0)) >>> 0;
  }
  return sum;
}

function isZero(words: Uint32Array, start: number): boolean {
  const end = Math.min(start + pageSize / wordSize, words.length);
  for (let index = start; index < end; index += 1) {
    if (words[index] !== 0) return false;
  }
  return true;
}
