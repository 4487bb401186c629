import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../runtime/paths.ts';
import { readSiteBuild, serviceWorkerFile } from './site-files.ts';

/** The worker that serves the site, and the one that takes it away. */
export type ServiceWorkerSource = 'service-worker' | 'removal';

/** Puts the service worker of the build that stands in a folder beside its page. */
export async function writeServiceWorker(
  folder: string,
  source: ServiceWorkerSource = 'service-worker',
): Promise<void> {
  const outputs = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    define: { siteBuild: JSON.stringify(readSiteBuild(folder)) },
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: `${root}workers/offline/${source}.ts`,
        output: { format: 'iife' },
      },
    },
  });
  const [first] = Array.isArray(outputs) ? outputs : [outputs];
  if (first === undefined || !('output' in first)) throw new Error(`${source}.ts was not built.`);
  writeFileSync(join(folder, serviceWorkerFile), first.output[0].code);
}
