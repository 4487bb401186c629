import { pageSize, type PageDigest } from './page-digest.ts';

/** A part of memory, from one address to before another; both are multiples of the page size. */
export type Extent = readonly [start: number, end: number];

/** A copy of parts of linear memory, for one checkpoint at a time. */
export interface MemoryCopy {
  /** What lies below this address is left alone. */
  readonly from: number;
  /** Takes the place of what was kept before. */
  readonly keep: (memory: Uint8Array, extents: readonly Extent[]) => void;
  /** Puts back the extents that were kept. */
  readonly putBack: (memory: Uint8Array, extents: readonly Extent[]) => void;
  readonly byteAt: (address: number) => number | undefined;
}

/** Bytes to spare, so that what is kept next fits as well. */
const slack = 1024 * 1024;

/** Copies everything, and depends on nothing. */
export function createWholeCopy(): MemoryCopy {
  let bytes = new Uint8Array();
  return {
    from: 0,
    keep(memory, extents) {
      bytes = roomFor(extents, bytes);
      for (const [start, end] of extents) bytes.set(memory.subarray(start, end), start);
    },
    putBack(memory, extents) {
      for (const [start, end] of extents) memory.set(bytes.subarray(start, end), start);
    },
    byteAt: (address) => bytes[address],
  };
}

/**
 * Copies pages whose digest differs: memory is read once, and written where it has changed. Below
 * `constantsEnd` nothing changes, unless somebody writes to an address that he has made up.
 */
export function createPagedCopy(digest: PageDigest, constantsEnd: number): MemoryCopy {
  let bytes = new Uint8Array();
  let digests = new BigInt64Array();
  return {
    from: constantsEnd - (constantsEnd % pageSize),
    keep(memory, extents) {
      const room = roomFor(extents, bytes);
      if (room !== bytes) digests = new BigInt64Array(room.length / pageSize);
      bytes = room;
      for (const [start, end] of extents) {
        for (let page = start; page < end; page += pageSize) {
          const found = digest(page);
          if (digests[page / pageSize] === found) continue;
          digests[page / pageSize] = found;
          bytes.set(memory.subarray(page, page + pageSize), page);
        }
      }
    },
    putBack(memory, extents) {
      for (const [start, end] of extents) {
        for (let page = start; page < end; page += pageSize) {
          if (digests[page / pageSize] === digest(page)) continue;
          memory.set(bytes.subarray(page, page + pageSize), page);
        }
      }
    },
    byteAt: (address) => bytes[address],
  };
}

/** Bytes at their own addresses: `room` where it is large enough. What lies between costs nothing. */
function roomFor(
  extents: readonly Extent[],
  room: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const length = Math.max(...extents.map(([, end]) => end));
  return room.length >= length ? room : new Uint8Array(length + slack);
}
