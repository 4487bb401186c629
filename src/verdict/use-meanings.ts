import { useEffect, useSyncExternalStore } from 'react';
import type * as meaningOf from '../domain/meanings/meaning-of.ts';

/** What tells the meaning of exceptions; its words are many, so they come when code first runs. */
type Meanings = typeof meaningOf;

let meanings: Meanings | null = null;
const listeners = new Set<() => void>();

/** Called as code begins to run, so that the words are there when it ends. */
export async function loadMeanings(): Promise<void> {
  if (meanings !== null) return;
  try {
    meanings = await import('../domain/meanings/meaning-of.ts');
    for (const listener of listeners) listener();
  } catch {
    // Python's own words stand there; the next run asks for these again.
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Null until the words have come. `isWanted`: something is shown that they may be about. */
export function useMeanings(isWanted: boolean): Meanings | null {
  useEffect(() => {
    if (isWanted) void loadMeanings();
  }, [isWanted]);
  return useSyncExternalStore(subscribe, () => meanings);
}
