import type { StoreApi } from 'zustand/vanilla';
import type { SessionState } from './session-state.ts';
import type { NewAttempt, WorkStore } from './work-store.ts';

export interface AttemptKeeperDeps {
  readonly key: string;
  readonly store: StoreApi<SessionState>;
  readonly work: WorkStore;
}

export interface AttemptKeeper {
  readonly add: (attempt: NewAttempt) => Promise<void>;
  readonly reread: () => Promise<void>;
}

export function createAttemptKeeper({ key, store, work }: AttemptKeeperDeps): AttemptKeeper {
  let asked = 0;
  async function reread(): Promise<void> {
    asked += 1;
    const mine = asked;
    const attempts = await work.loadAttempts(key);
    // A later question has the fuller answer, whichever comes first.
    if (mine === asked) store.setState({ attempts });
  }
  return {
    add: async (attempt) => {
      await work.addAttempt(key, attempt);
      await reread();
    },
    reread,
  };
}
