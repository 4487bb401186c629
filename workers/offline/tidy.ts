import type { SiteBuild } from '../../src/domain/site-build.ts';
import type { KeptFiles } from '../../src/offline/kept-files.ts';
import { workingPages } from '../../src/offline/open-pages.ts';

/**
 * Drops the files that neither this build nor a page that is open needs. Where a page has not said of
 * which build it is, or the next build is on its way, everything stays. Never rejects.
 */
export async function tidy(
  self: ServiceWorkerGlobalScope,
  build: SiteBuild,
  files: KeptFiles,
): Promise<void> {
  const { scope, installing, waiting } = self.registration;
  if (installing !== null || waiting !== null) return;
  try {
    const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const working = await workingPages(navigator.locks, scope);
    if (pages.filter(({ url }) => url.startsWith(scope)).length > working.length) return;
    const open = (await files.builds()).filter(({ entry }) => working.includes(entry));
    await files.dropAllBut([build, ...open]);
  } catch {
    // What is left takes room until the next time.
  }
}
