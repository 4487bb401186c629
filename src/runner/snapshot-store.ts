/**
 * Keeps the memory of a started interpreter in Cache Storage, so that later visits start from it.
 * It is keyed by the build and by the browser that made it. Whoever starts from it sees whether it is
 * whole. Without Cache Storage every visit starts afresh.
 */

const cacheName = 'gradus-snapshot';

/** Null where there is none. Nothing of it is read yet. */
export async function loadSnapshot(build: string): Promise<Blob | null> {
  try {
    const cache = await caches.open(cacheName);
    const response = await cache.match(keyOf(build));
    return response ? await response.blob() : null;
  } catch {
    return null;
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
    await cache.put(key, new Response(snapshot));
  } catch {
    // No room or no permission: the next visit starts without a snapshot.
  }
}

function keyOf(build: string): string {
  return `/snapshot/${build}?browser=${encodeURIComponent(navigator.userAgent)}`;
}
