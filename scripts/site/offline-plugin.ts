import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { writeServiceWorker } from './write-service-worker.ts';

/** Builds with it publish a worker that takes away those that earlier builds have left. */
export const withoutWorker = 'without-worker';

/**
 * Puts the service worker beside the page, once everything that it must know of is written.
 * `npm run build -- --mode without-worker` publishes a site without one.
 */
export function offlinePlugin(): Plugin {
  let folder = '';
  let mode = '';
  return {
    name: 'gradus-offline',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      mode = config.mode;
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      handler: () => writeServiceWorker(folder, mode === withoutWorker ? 'removal' : undefined),
    },
  };
}
