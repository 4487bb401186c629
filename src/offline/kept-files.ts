import type { SiteBuild, SiteFile } from '../domain/site-build.ts';
import { fetchChecked } from './fetch-checked.ts';

/**
 * The files of the site that are kept, in Cache Storage, each under its address and its digest: what
 * two builds have in common is kept once, and neither ever gets a file of the other. Used by the
 * service worker and by the page. `scope` is the address of the site's folder.
 */
export interface KeptFiles {
  /** Fetches whatever of these is not kept yet, one after the other; `onBytes` is told how far it is. */
  readonly keep: (
    files: readonly SiteFile[],
    build: SiteBuild,
    options?: { readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void },
  ) => Promise<void>;
  readonly put: (file: SiteFile, response: Response) => Promise<void>;
  readonly find: (file: SiteFile) => Promise<Response | undefined>;
  /** A file of whichever build: for a page that is older than the worker. */
  readonly findAddress: (url: string) => Promise<Response | undefined>;
  /** Says of a file whether it is kept. */
  readonly look: () => Promise<(file: SiteFile) => boolean>;
  readonly drop: (files: readonly SiteFile[]) => Promise<void>;
  /** Drops everything that is not of one of these builds. */
  readonly dropAllBut: (builds: readonly SiteBuild[]) => Promise<void>;
  readonly builds: () => Promise<readonly SiteBuild[]>;
  readonly addBuild: (build: SiteBuild) => Promise<void>;
  readonly clear: () => Promise<boolean>;
}

export function openKeptFiles(scope: string): KeptFiles {
  // Another copy of Gradus may stand in another folder of the same host.
  const name = `gradus-files ${new URL(scope).pathname}`;
  const keyOf = ({ address, digest }: SiteFile): string =>
    new URL(`${address}?${digest}`, scope).href;
  const buildKey = ({ entry }: SiteBuild): string =>
    new URL(`?build=${encodeURIComponent(entry)}`, scope).href;
  const isBuildKey = (key: string): boolean => new URL(key).search.startsWith('?build=');

  const keys = async (cache: Cache): Promise<readonly string[]> =>
    (await cache.keys()).map(({ url }) => url);
  const look = async () => {
    const kept = new Set(await keys(await caches.open(name)));
    return (file: SiteFile): boolean => kept.has(keyOf(file));
  };

  async function builds(): Promise<readonly SiteBuild[]> {
    const cache = await caches.open(name);
    const found = await Promise.all(
      (await keys(cache)).filter(isBuildKey).map((key) => cache.match(key)),
    );
    return Promise.all(
      found
        .filter((response) => response !== undefined)
        .map(async (response) => (await response.json()) as SiteBuild),
    );
  }

  return {
    look,
    builds,
    async keep(files, build, { signal, onBytes = () => {} } = {}) {
      const isKept = await look();
      const cache = await caches.open(name);
      let bytes = 0;
      for (const file of files) {
        if (!isKept(file)) {
          const before = bytes;
          const onArrived = (arrived: number) => onBytes(before + Math.min(arrived, file.bytes));
          const response = await fetchChecked(scope, file, build, { signal, onArrived });
          await cache.put(keyOf(file), response);
        }
        bytes += file.bytes;
        onBytes(bytes);
      }
    },
    put: async (file, response) => (await caches.open(name)).put(keyOf(file), response),
    find: async (file) => (await caches.open(name)).match(keyOf(file)),
    findAddress: async (url) => (await caches.open(name)).match(url, { ignoreSearch: true }),
    async drop(files) {
      const cache = await caches.open(name);
      await Promise.all(files.map((file) => cache.delete(keyOf(file))));
    },
    async dropAllBut(wanted) {
      const cache = await caches.open(name);
      const left = new Set(wanted.flatMap((build) => [buildKey(build), ...build.files.map(keyOf)]));
      const others = (await keys(cache)).filter((key) => !left.has(key));
      await Promise.all(others.map((key) => cache.delete(key)));
    },
    addBuild: async (build) => (await caches.open(name)).put(buildKey(build), Response.json(build)),
    clear: () => caches.delete(name),
  };
}
