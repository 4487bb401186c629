import type { Capability } from '../domain/exercise.ts';
import { packs, packsNeeded, type Pack } from '../domain/pack.ts';
import type { PythonPool } from './python-pool.ts';

/** The archive of a pack; null where this build was made without it. Rejects where it is not reached. */
export type FetchPack = (pack: Pack) => Promise<Uint8Array | null>;

/** What code needs beside Python's own library. */
export interface Needs {
  readonly capabilities: readonly Capability[];
  /** The Python files. */
  readonly texts: readonly string[];
}

/** Fetches packs when they are first needed, and gives them to the pool. */
export interface PackShelf {
  /** Null once all are there, else a sentence that says which could not be had, and why. */
  readonly provide: (needs: Needs) => Promise<string | null>;
}

/** `onLoading` is told what is on its way, as a sentence names it; null where nothing is. */
export function createPackShelf(
  pool: PythonPool,
  fetchPack: FetchPack,
  onLoading: (title: string | null) => void,
): PackShelf {
  /** Those that are there, or on their way: whether this build has them. */
  const given = new Map<Pack, Promise<boolean>>();
  const arrived = new Set<Pack>();

  async function fetchAndAdd(pack: Pack): Promise<boolean> {
    try {
      const archive = await fetchPack(pack);
      if (archive === null) return false;
      pool.add(pack, archive);
      arrived.add(pack);
      return true;
    } catch (error) {
      given.delete(pack);
      throw error;
    }
  }

  function give(pack: Pack): Promise<boolean> {
    const giving = given.get(pack) ?? fetchAndAdd(pack);
    given.set(pack, giving);
    return giving;
  }

  return {
    async provide({ capabilities, texts }) {
      const missing = packsNeeded(capabilities, texts).filter((pack) => !arrived.has(pack));
      if (missing.length === 0) return null;
      onLoading(missing.map((pack) => packs[pack].title).join(' and '));
      try {
        for (const pack of missing) {
          let isGiven: boolean;
          try {
            isGiven = await give(pack);
          } catch (error) {
            return `${packs[pack].title} could not be loaded: ${reasonOf(error)}. Try again.`;
          }
          // What code imports beyond that, it is told by Python itself.
          if (!isGiven && (capabilities as readonly string[]).includes(pack)) {
            return `This exercise needs ${packs[pack].title}, and this copy of Gradus was built without it.`;
          }
        }
        await pool.acquire();
        return null;
      } finally {
        onLoading(null);
      }
    },
  };
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
