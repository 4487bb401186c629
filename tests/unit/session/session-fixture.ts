import { onTestFinished, vi } from 'vitest';
import { createWorkStore } from '../../../src/session/store/create-work-store.ts';
import { createSession, type SessionDeps } from '../../../src/session/session.ts';
import { createMemoryRecords } from '../../../src/session/store/work-store-memory.ts';
import type { WorkRecords, WorkStore } from '../../../src/session/store/work-store.ts';
import {
  body,
  createFakeBrowser,
  createFakePage,
  createFakeRunner,
  until,
  type FakePage,
  type FakeRunner,
} from './fixtures.ts';

export interface OpenedSession extends ReturnType<typeof createSession> {
  readonly runner: FakeRunner;
  readonly work: WorkStore;
  readonly page: FakePage;
}

export interface Browser {
  /** A tab with its own store over the same records. */
  readonly openTab: (deps?: Partial<SessionDeps>) => Promise<OpenedSession>;
  readonly records: WorkRecords;
  readonly localStorage: Storage;
}

/** One browser with fake timers: `vi.advanceTimersByTimeAsync` lets saving happen. */
export function createBrowser(records: WorkRecords = createMemoryRecords()): Browser {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 1_000_000 });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { openChannel, localStorage } = createFakeBrowser();
  return {
    records,
    localStorage,
    openTab: async (deps = {}) => {
      const runner = createFakeRunner();
      const page = createFakePage(localStorage);
      const work = createWorkStore({ records, openChannel, storageManager: undefined });
      const session = createSession({
        key: 'largest',
        body,
        counts: true,
        runner,
        work,
        page,
        now: Date.now,
        ...deps,
      });
      await until(session.store, ({ loaded }) => loaded);
      return { ...session, runner, work, page };
    },
  };
}

/** Lets everything that is under way settle, debounced saving included. */
export async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(1_000);
}
