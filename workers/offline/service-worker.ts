import type { SiteBuild } from '../../src/domain/site-build.ts';
import { openKeptFiles } from '../../src/offline/kept-files.ts';
import type { ToServiceWorker } from '../protocol.ts';
import { createAnswers } from './answers.ts';
import { install } from './install.ts';
import { tidy } from './tidy.ts';

// Put in by scripts/site/write-service-worker.ts, wherever it is named.
declare const siteBuild: SiteBuild;
declare const self: ServiceWorkerGlobalScope;

/**
 * Serves one build of the site, whole, from what is kept. The next build is fetched beside it and
 * waits until the learner agrees; pages of this one go on with their own files, which are dropped
 * once the last of them is gone. Bound to the origin of the page: the sandboxed frame and its Pythons,
 * whose origin is opaque, neither reach it nor are reached by it.
 */
const { scope } = self.registration;
const build = siteBuild;
const files = openKeptFiles(scope);
const answers = createAnswers(scope, build, files);

self.addEventListener('install', (event) => event.waitUntil(install(self, build, files)));

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim().then(() => tidy(self, build, files)));
});

self.addEventListener('fetch', (event) => {
  const answer = answers(event.request);
  if (answer === null) return;
  event.respondWith(answer.response);
  event.waitUntil(answer.done);
});

self.addEventListener('message', (event) => {
  const { kind } = event.data as ToServiceWorker;
  if (kind === 'take-over') event.waitUntil(self.skipWaiting());
  else event.waitUntil(tidy(self, build, files));
});
