/**
 * Keeps the memory of a started interpreter in Cache Storage, so that later visits start from it.
 * It is keyed by the build and by the browser that made it, and checked when it is read: a damaged
 * one is thrown away and made again. Without Cache Storage every visit starts afresh.
 */

const cacheName = 'gradus-snapshot';
const checksumHeader = 'x-checksum';
/** Bytes of a snapshot that are checked together. */
const partSize = 1 << 20;

/** The snapshot, or null where there is none that can be trusted. */
export async function loadSnapshot(build: string): Promise<Blob | null> {
  try {
    const cache = await caches.open(cacheName);
    const response = await cache.match(keyOf(build));
    if (!response) return null;
    const snapshot = await response.blob();
    if (response.headers.get(checksumHeader) === (await checksum(snapshot))) return snapshot;
    await cache.delete(keyOf(build));
    return null;
  } catch {
    return null;
  }
}

/** Whether there is one, good or damaged: nothing of it is read. */
export async function isSnapshotKept(build: string): Promise<boolean> {
  try {
    const cache = await caches.open(cacheName);
    return (await cache.match(keyOf(build))) !== undefined;
  } catch {
    return false;
  }
}

/** Keeps the snapshot and drops those of other builds. Never rejects. */
export async function saveSnapshot(build: string, snapshot: Blob): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    const key = keyOf(build);
    for (const request of await cache.keys()) {
      if (!request.url.endsWith(key)) await cache.delete(request);
    }
    const headers = { [checksumHeader]: await checksum(snapshot) };
    await cache.put(key, new Response(snapshot, { headers }));
  } catch {
    // No room or no permission: the next visit starts without a snapshot.
  }
}

function keyOf(build: string): string {
  return `/snapshot/${build}?browser=${encodeURIComponent(navigator.userAgent)}`;
}

/** In parts, each of which the page's thread takes in a moment. */
async function checksum(snapshot: Blob): Promise<string> {
  const starts = Array.from(
    { length: Math.ceil(snapshot.size / partSize) },
    (_, n) => n * partSize,
  );
  const parts = await Promise.all(
    starts.map(async (start) => {
      const part = await snapshot.slice(start, start + partSize).arrayBuffer();
      return new Uint8Array(await crypto.subtle.digest('SHA-256', part));
    }),
  );
  return parts.map(hexOf).join('-');
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
