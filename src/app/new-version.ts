import { useSyncExternalStore } from 'react';

/**
 * Whether the host has another build of the site than this page. A build's files have their hashes
 * in their names and go when the next one comes, so that an open page finds some of its own missing.
 */
export type Version = 'unknown' | 'asking' | 'same' | 'newer';

let version: Version = 'unknown';
const listeners = new Set<() => void>();

function set(next: Version): void {
  version = next;
  for (const listener of listeners) listener();
}

/** The entry script that a page of the site names; its hash covers every other file. */
export const entryOf = (page: Document): string | null =>
  page.querySelector('script[type=module][src]')?.getAttribute('src') ?? null;

async function ask(): Promise<Version> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-store' });
    if (!response.ok) return 'same';
    const published = new DOMParser().parseFromString(await response.text(), 'text/html');
    const [here, there] = [entryOf(document), entryOf(published)];
    return there === null || there === here ? 'same' : 'newer';
  } catch {
    // Offline: nothing can be said, and nothing could be loaded.
    return 'same';
  }
}

/** Asks the host; called wherever a file of the site cannot be had. */
export function lookForNewVersion(): void {
  if (version === 'asking' || version === 'newer') return;
  set('asking');
  void ask().then(set);
}

// Vite's own event, for whatever is imported when it is needed.
addEventListener('vite:preloadError', lookForNewVersion);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useVersion = (): Version => useSyncExternalStore(subscribe, () => version);
