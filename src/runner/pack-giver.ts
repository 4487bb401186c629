import type { Pack } from '../domain/pack.ts';
import { createDeadline } from './deadline.ts';
import type { PythonHandle } from './python-handle.ts';

/** Milliseconds; a slow phone imports Django in ten seconds. */
const limit = 60_000;

/** Gives packs to all Pythons alike: those that have started, and those that will. */
export interface PackGiver {
  readonly add: (pack: Pack, archive: Uint8Array) => void;
  /** A Python that has just started: it gets whatever the others have. */
  readonly giveTo: (python: PythonHandle) => void;
  readonly isGiven: (python: PythonHandle) => boolean;
  /** Waits until it has all that it was given; false where it broke down over one. */
  readonly given: (python: PythonHandle) => Promise<boolean>;
  readonly forget: (python: PythonHandle) => void;
}

/** `onLost`: a Python that broke down over a pack, which no other is given any more. */
export function createPackGiver(onLost: (python: PythonHandle) => void): PackGiver {
  const packs = new Map<Pack, Uint8Array>();
  /** Whether it has all of them, once that is known; null where nothing is under way. */
  const pythons = new Map<PythonHandle, Promise<boolean> | null>();
  const endless = new AbortController().signal;

  async function give(python: PythonHandle, pack: Pack, archive: Uint8Array): Promise<boolean> {
    const before = pythons.get(python);
    const settle = python.send((remote) => remote.add(pack, archive));
    if (before && !(await before)) return false;
    const settled = await settle({ deadline: createDeadline(limit), signal: endless });
    if (settled.kind === 'done') return true;
    // Gone with its surroundings, it says nothing about the pack.
    if (settled.kind !== 'died' || settled.cause !== 'gone') packs.delete(pack);
    onLost(python);
    return false;
  }

  function begin(python: PythonHandle, pack: Pack, archive: Uint8Array): void {
    const giving = give(python, pack, archive);
    pythons.set(python, giving);
    async function note(): Promise<void> {
      if ((await giving) && pythons.get(python) === giving) pythons.set(python, null);
    }
    void note();
  }

  return {
    add(pack, archive) {
      if (packs.has(pack)) return;
      packs.set(pack, archive);
      for (const python of pythons.keys()) begin(python, pack, archive);
    },
    giveTo(python) {
      pythons.set(python, null);
      for (const [pack, archive] of packs) begin(python, pack, archive);
    },
    isGiven: (python) => pythons.get(python) === null,
    given: async (python) => (await pythons.get(python)) ?? true,
    forget: (python) => pythons.delete(python),
  };
}
