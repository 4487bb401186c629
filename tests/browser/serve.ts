import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { root } from '../../scripts/runtime/paths.ts';
import { serveFolder } from './static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the production build is served, from the root and from a subfolder. */
    readonly atRoot: string;
    readonly inSubfolder: string;
  }
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const dist = `${root}dist`;
  if (!existsSync(`${dist}/index.html`)) {
    throw new Error('The browser tests use the production build. Run `npm run build` first.');
  }
  const servers = [await serveFolder(dist), await serveFolder(dist, '/some/folder/')] as const;
  project.provide('atRoot', servers[0].address);
  project.provide('inSubfolder', servers[1].address);
  return async () => {
    await Promise.all(servers.map(({ close }) => close()));
  };
}
