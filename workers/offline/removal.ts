import { openKeptFiles } from '../../src/offline/kept-files.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Published in the place of the service worker, it takes that worker away from every browser that
 * comes by, at once and for good: what a bad deployment may need. Pages that are open go on from the
 * host.
 */
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  const files = openKeptFiles(self.registration.scope);
  event.waitUntil(Promise.allSettled([self.registration.unregister(), files.clear()]));
});
