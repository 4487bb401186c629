import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session-state.ts';
import type { UnsavedTexts } from './store/unsaved-texts.ts';
import type { NewAttempt, WorkStore } from './store/work-store.ts';

export interface AttemptKeeperDeps {
  readonly key: string;
  readonly store: StoreApi<SessionState>;
  readonly work: WorkStore;
  readonly unsaved: UnsavedTexts | null;
}

export interface AttemptKeeper {
  readonly add: (attempt: NewAttempt) => Promise<void>;
  readonly reread: () => Promise<void>;
}

export function createAttemptKeeper({
  key,
  store,
  work,
  unsaved,
}: AttemptKeeperDeps): AttemptKeeper {
  let asked = 0;
  let replacing = 0;
  async function reread(): Promise<void> {
    asked += 1;
    const mine = asked;
    const attempts = await work.loadAttempts(key);
    // A later question has the fuller answer, whichever comes first.
    if (mine === asked) store.setState({ attempts });
  }
  return {
    add: async (attempt) => {
      const { code, at, origin } = attempt;
      if (origin.kind === 'kept') {
        // The draft that replaces it may be saved by other means, if the page is left now.
        unsaved?.remember(key, { code, at, base: 0, because: origin.because });
        replacing += 1;
      }
      const place = await work.addAttempt(key, attempt);
      if (origin.kind === 'kept') {
        replacing -= 1;
        if (replacing === 0 && place === 'stored') unsaved?.forget(key, 'replaced');
      }
      await reread();
    },
    reread,
  };
}
