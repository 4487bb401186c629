import type { StoreApi } from 'zustand/vanilla';
import {
  advance,
  newProgress,
  sameProgress,
  type ProgressEvent,
  type ProgressRecord,
} from './store/progress-record.ts';
import type { SessionState } from './session-state.ts';
import type { WorkStore } from './store/work-store.ts';

export interface ProgressKeeperDeps {
  readonly key: string;
  readonly store: StoreApi<SessionState>;
  readonly work: WorkStore;
  readonly now: () => number;
  /** False for a custom exercise: its verdicts are its author's, and nothing of it is stored. */
  readonly counts: boolean;
}

export interface ProgressKeeper {
  readonly record: (event: ProgressEvent) => Promise<void>;
  readonly reread: () => Promise<void>;
  /** The stored record was removed in another tab. */
  readonly forget: () => void;
}

export function createProgressKeeper(deps: ProgressKeeperDeps): ProgressKeeper {
  const { key, store, work, now, counts } = deps;
  let known = newProgress(key);
  const show = (record: ProgressRecord) => {
    known = record;
    const { progress, hintsShown, againAt } = record;
    store.setState({ progress, hintsShown, againAt });
  };
  return {
    record: async (event) => {
      if (!counts && event.kind !== 'hint-shown' && event.kind !== 'solution-shown') return;
      const at = now();
      const before = known;
      const after = advance(before, event, at);
      if (sameProgress(before, after)) return;
      // Shown at once: the store only confirms it, or knows more from another tab.
      show(after);
      if (!counts) return;
      show(await work.changeProgress(key, (stored) => advance(stored, event, at)));
      if (before.solvedAt === null && after.solvedAt !== null) await work.askToKeep();
    },
    reread: async () => {
      if (!counts) return;
      const record = await work.loadProgress(key);
      if (record !== null) show(record);
    },
    forget: () => show(newProgress(key)),
  };
}
