/**
 * Keeps the memory of a started interpreter in Cache Storage, so that later visits start from it.
 * It is keyed by the build and by the browser that made it, and checked when it is read: a damaged
 * one is thrown away and made again. Without Cache Storage every visit starts afresh.
 */

const cacheName = 'gradus-snapshot';
const checksumHeader = 'x-checksum';

/** The snapshot, or null where there is none that can be trusted. */
export async function loadSnapshot(build: string): Promise<Uint8Array | null> {
  try {
    const cache = await caches.open(cacheName);
    const response = await cache.match(keyOf(build));
    if (!response) return null;
    const snapshot = new Uint8Array(await response.arrayBuffer());
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
export async function saveSnapshot(build: string, snapshot: Uint8Array): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    const key = keyOf(build);
    for (const request of await cache.keys()) {
      if (!request.url.endsWith(key)) await cache.delete(request);
    }
    const headers = { [checksumHeader]: await checksum(snapshot) };
    await cache.put(key, new Response(snapshot as BodyInit, { headers }));
  } catch {
    // No room or no permission: the next visit starts without a snapshot.
  }
}

function keyOf(build: string): string {
  return `/snapshot/${build}?browser=${encodeURIComponent(navigator.userAgent)}`;
}

async function checksum(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
