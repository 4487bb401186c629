import type { Pack } from '../domain/pack.ts';
import { createPackGiver } from './pack-giver.ts';
import type { PythonHandle } from './python-handle.ts';

/** One Python at work and one warm spare, which takes over when the first must be replaced. */
export interface PythonPool {
  /** The Python at work if it has started; a call can then be sent without a moment's wait. */
  readonly ready: () => PythonHandle | null;
  /** Every Python from now on has a pack: it is acquired once that was added. */
  readonly add: (pack: Pack, archive: Uint8Array) => void;
  /** The Python that would take over, once it has started. Rejects when it cannot. */
  readonly spare: () => Promise<PythonHandle>;
  /** The Python at work, started if need be. Rejects when Python cannot start here. */
  readonly acquire: () => Promise<PythonHandle>;
  /** Ends a Python that must not be used again, and starts a new one; the spare moves up. */
  readonly replace: (handle: PythonHandle) => void;
  readonly close: () => void;
}

/** A Python on its way; `handle` once it has started. */
interface Place {
  readonly started: Promise<PythonHandle>;
  handle: PythonHandle | null;
}

export function createPythonPool(start: () => Promise<PythonHandle>): PythonPool {
  let closed = false;
  const packs = createPackGiver((handle) => replace(handle));
  let first = placeOf(startWatched());
  let spare = after(first);

  /** Not at the same time: the first is ready sooner alone, and its snapshot starts the spare. */
  function after(before: Place): Place {
    return placeOf(before.started.then(() => startWatched()));
  }

  async function startWatched(): Promise<PythonHandle> {
    const handle = await start();
    packs.giveTo(handle);
    void handle.died.then(() => replace(handle));
    // Whoever comes at once waits for it, and is served as soon as without.
    handle.send((python) => python.rehearse());
    return handle;
  }

  function replace(handle: PythonHandle): void {
    handle.terminate();
    packs.forget(handle);
    if (closed) return;
    if (handle === first.handle) first = spare;
    else if (handle !== spare.handle) return;
    spare = after(first);
  }

  async function startedFirst(): Promise<PythonHandle> {
    try {
      return await first.started;
    } catch {
      // Starting can fail for a passing reason, as a fetch does; every new request tries again.
      first = placeOf(startWatched());
      spare = after(first);
      return first.started;
    }
  }

  /** While it starts it may move up, and is then at work for somebody else. */
  async function startedSpare(): Promise<PythonHandle> {
    const place = spare;
    const handle = await withPacks(() => place.started);
    return place === spare ? handle : startedSpare();
  }

  /** One that breaks down over a pack is replaced by one that is not given it. */
  async function withPacks(started: () => Promise<PythonHandle>): Promise<PythonHandle> {
    const handle = await started();
    return (await packs.given(handle)) ? handle : withPacks(started);
  }

  return {
    ready: () => (first.handle && packs.isGiven(first.handle) ? first.handle : null),
    add: packs.add,
    spare: startedSpare,
    acquire: () => withPacks(startedFirst),
    replace,
    close() {
      closed = true;
      for (const { started } of [first, spare])
        started.then(
          (handle) => handle.terminate(),
          () => {},
        );
    },
  };
}

function placeOf(started: Promise<PythonHandle>): Place {
  const place: Place = { started, handle: null };
  started.then(
    (handle) => (place.handle = handle),
    // Told when it is acquired.
    () => {},
  );
  return place;
}
