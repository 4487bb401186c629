import { createStore, type StoreApi } from 'zustand/vanilla';
import { roomOf, type SiteBuild } from '../domain/site-build.ts';
import type { FromServiceWorker, ToServiceWorker } from '../../workers/protocol.ts';
import type { KeptFiles } from './kept-files.ts';
import { holdPageLock } from './open-pages.ts';
import { reloadAnew } from './reload-anew.ts';
import { watchUpdates } from './watch-updates.ts';

/** What not every visit needs: packs, the editor's tools. In bytes of room. */
export interface Rest {
  readonly all: number;
  readonly kept: number;
  readonly isKeeping: boolean;
  /** What came between, when it was last asked for. */
  readonly trouble: 'no-room' | 'not-reached' | null;
}

export interface OfflineState {
  /** Whether the site, without the rest, works when the connection is gone. */
  readonly site: 'refused' | 'on-its-way' | 'no-room' | 'not-reached' | 'kept';
  /** Null until it is known. */
  readonly rest: Rest | null;
  /** Room that the site takes without the rest, in bytes. */
  readonly room: number;
  /** Another build is there whole, and waits until the learner agrees. */
  readonly isUpdateReady: boolean;
}

/** What keeps the site for later visits; every function is safe where nothing can be kept. */
export interface OfflineUse {
  readonly state: StoreApi<OfflineState>;
  /** Begins once `quiet` lets it take the line, and never rejects. */
  readonly start: (stands: Promise<void>, quiet: Promise<void>) => Promise<void>;
  readonly keepRest: () => Promise<void>;
  readonly stop: () => void;
  readonly dropRest: () => Promise<void>;
  /**
   * Loads the page again: the build that waits, where there is one. `isGone` says that the host has
   * no longer what this page needs.
   */
  readonly reload: (isGone: boolean) => Promise<void>;
}

export interface OfflineDeps {
  /** Undefined in some private windows and on pages served over plain http. */
  readonly container: ServiceWorkerContainer | undefined;
  readonly locks: LockManager | undefined;
  readonly storage: StorageManager | undefined;
  readonly files: KeptFiles;
  /** Address of the site's folder. */
  readonly scope: string;
  /** The script that names this page's build. */
  readonly entry: string;
  /** Addresses of what this page has fetched by itself: what a service worker gives, it keeps. */
  readonly fetched: () => readonly string[];
  readonly reloadPage: () => void;
}

export function createOfflineUse(deps: OfflineDeps): OfflineUse {
  const { container, files, scope, entry } = deps;
  const state = createStore<OfflineState>(() => ({
    site: 'refused',
    rest: null,
    room: 0,
    isUpdateReady: false,
  }));
  let build: SiteBuild | undefined;
  let keeping: AbortController | null = null;
  const restOf = ({ files: all }: SiteBuild) => all.filter(({ part }) => part !== null);

  const setRest = (change: Partial<Rest>): void =>
    state.setState(({ rest }) => ({
      rest: { all: 0, kept: 0, isKeeping: false, trouble: null, ...rest, ...change },
    }));

  async function lookAtRest(): Promise<void> {
    build ??= (await files.builds()).find((one) => one.entry === entry);
    if (build === undefined) return;
    const rest = restOf(build);
    const isKept = await files.look();
    setRest({ all: roomOf(rest), kept: roomOf(rest.filter(isKept)) });
    state.setState({ room: roomOf(build.files) - roomOf(rest) });
  }

  /** What came before there was a worker to keep it. */
  async function keepFetched(): Promise<void> {
    if (build === undefined) return;
    const fetched = new Set(deps.fetched());
    const isFetched = ({ address }: { readonly address: string }) =>
      fetched.has(new URL(address, scope).href);
    const used = new Set(restOf(build).flatMap((file) => (isFetched(file) ? file.part : [])));
    await files.keep(
      build.files.filter(({ part }) => part !== null && used.has(part)),
      build,
    );
  }

  async function prepare(serviceWorker: ServiceWorkerContainer): Promise<void> {
    serviceWorker.addEventListener('message', ({ data }: MessageEvent<FromServiceWorker>) => {
      if (state.getState().site !== 'kept') state.setState({ site: data.kind });
    });
    const registration = await serviceWorker.register(new URL('service-worker.js', scope), {
      updateViaCache: 'none',
    });
    watchUpdates(registration, {
      onReady: () => state.setState({ isUpdateReady: true }),
      onFailed: () =>
        state.setState(({ site }) => (site === 'on-its-way' ? { site: 'not-reached' } : {})),
    });
    const { active } = await serviceWorker.ready;
    state.setState({ site: 'kept' });
    active?.postMessage({ kind: 'tidy' } satisfies ToServiceWorker);
    await lookAtRest();
    await keepFetched();
    await lookAtRest();
  }

  return {
    state,
    async start(stands, quiet) {
      if (container === undefined) return;
      state.setState({ site: 'on-its-way' });
      await stands;
      holdPageLock(deps.locks, scope, entry);
      await quiet;
      try {
        await prepare(container);
      } catch {
        // A browser may refuse the worker, or what it would keep: everything comes from the host.
        state.setState(({ site }) => (site === 'on-its-way' ? { site: 'refused' } : {}));
      }
    },
    async keepRest() {
      if (build === undefined || keeping !== null) return;
      keeping = new AbortController();
      const { signal } = keeping;
      setRest({ isKeeping: true, trouble: null });
      // What was asked for should not be cleared away when the disk fills.
      deps.storage?.persist?.().catch(() => {});
      try {
        await files.keep(restOf(build), build, { signal, onBytes: (kept) => setRest({ kept }) });
      } catch (error) {
        if (!signal.aborted) setRest({ trouble: troubleOf(error) });
      }
      keeping = null;
      await lookAtRest().catch(() => {});
      setRest({ isKeeping: false });
    },
    stop: () => keeping?.abort(),
    async dropRest() {
      if (build === undefined) return;
      await files.drop(restOf(build)).catch(() => {});
      setRest({ trouble: null });
      await lookAtRest().catch(() => {});
    },
    async reload(isGone) {
      await reloadAnew(container, scope, isGone);
      deps.reloadPage();
    },
  };
}

const troubleOf = (error: unknown): Rest['trouble'] =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'no-room' : 'not-reached';
