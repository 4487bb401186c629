import { useEffect, useState } from 'react';
import type { AllWork } from '../../session/store/all-work.ts';
import { gatherWork } from '../../session/carry/carry-work.ts';
import { openUnsavedTexts } from '../../session/session-page.ts';
import type { Persistence, WorkStore } from '../../session/store/work-store.ts';

export type AllWorkState =
  { readonly kind: 'unreadable' } | { readonly kind: 'read'; readonly all: AllWork };

export interface ShownWork {
  readonly state: AllWorkState;
  readonly persistence: Persistence;
  /** To be called after this tab has changed something; other tabs are heard. */
  readonly reread: () => void;
}

/** All of the work, as it is now; null until it has been read, which takes a few milliseconds. */
export function useAllWork(work: WorkStore): ShownWork | null {
  const [state, setState] = useState<AllWorkState | null>(null);
  const [persistence, setPersistence] = useState<Persistence | null>(null);
  const [changes, setChanges] = useState(0);

  useEffect(() => {
    let current = true;
    // Somebody may type in another tab, and all of it takes a while to be read.
    let reading = false;
    let isStale = false;
    const read = async () => {
      isStale = true;
      if (reading) return;
      reading = true;
      while (isStale) {
        isStale = false;
        const all = await gatherWork(work, openUnsavedTexts(window));
        if (current) setState(all === null ? { kind: 'unreadable' } : { kind: 'read', all });
      }
      reading = false;
    };
    void read();
    const unsubscribe = work.subscribe(() => void read());
    return () => {
      current = false;
      unsubscribe();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a change of this tab's own is nowhere else heard
  }, [work, changes]);

  useEffect(() => {
    let current = true;
    const read = async () => {
      const known = await work.persistence();
      if (current) setPersistence(known);
    };
    void read();
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- an import asks for it
  }, [work, changes]);

  if (state === null || persistence === null) return null;
  return { state, persistence, reread: () => setChanges((count) => count + 1) };
}
