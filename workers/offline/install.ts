import { filesWith, wholeParts, type SiteBuild } from '../../src/domain/site-build.ts';
import type { KeptFiles } from '../../src/offline/kept-files.ts';
import { workingPages } from '../../src/offline/open-pages.ts';
import type { FromServiceWorker } from '../protocol.ts';

/**
 * Fetches the build, with the parts that were kept of former ones. It is there whole or not at all:
 * where a file cannot be had the build before goes on, and the next visit tries again with what has
 * arrived.
 */
export async function install(
  self: ServiceWorkerGlobalScope,
  build: SiteBuild,
  files: KeptFiles,
): Promise<void> {
  const { scope } = self.registration;
  try {
    const isKept = await files.look();
    const former = new Set<string>();
    for (const one of await files.builds()) {
      for (const part of wholeParts(one, isKept)) former.add(part);
    }
    await files.keep(filesWith(build, former), build);
    await files.addBuild(build);
    // Nobody is there to agree: a build that does not get as far as a page is replaced unasked.
    if ((await workingPages(navigator.locks, scope)).length === 0) await self.skipWaiting();
  } catch (error) {
    if (isFull(error)) await tellPages(self, { kind: 'no-room' });
    throw error;
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

async function tellPages(self: ServiceWorkerGlobalScope, message: FromServiceWorker) {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) page.postMessage(message);
}
