import { openKeptFiles } from './kept-files.ts';
import { createOfflineUse, type OfflineUse } from './offline-use.ts';

/** The product's; `entry` is the script that names this page's build. */
export function openOfflineUse(entry: string): OfflineUse {
  const scope = new URL('./', document.baseURI).href;
  return createOfflineUse({
    // Each is undefined somewhere, whatever the types say: over plain http, in some private windows.
    container: navigator.serviceWorker,
    locks: navigator.locks,
    storage: navigator.storage,
    files: openKeptFiles(scope),
    scope,
    entry,
    fetched: () =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ workerStart }) => workerStart === 0)
        .map(({ name }) => name),
    reloadPage: () => location.reload(),
  });
}
