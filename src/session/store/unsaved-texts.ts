import * as v from 'valibot';
import type { Replacement } from '../session-state.ts';
import { replacement } from './stored-records.ts';

/** A text that may not have reached the database when its page went away. */
export interface UnsavedText {
  readonly code: string;
  /** The learner's own cases; absent where they are not known. */
  readonly cases?: string | undefined;
  /** The revision that it grew from. */
  readonly base: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** For a draft that was replaced and belongs among the attempts; absent for the draft itself. */
  readonly because?: Replacement | undefined;
}

export interface LeftText extends UnsavedText {
  /** Where it is stored. */
  readonly name: string;
}

/**
 * Last texts of pages that were left. A database finishes nothing for a page that is gone, and
 * localStorage alone writes before it returns.
 */
export interface UnsavedTexts {
  readonly remember: (key: string, text: UnsavedText) => void;
  /** This page's draft, or what was replaced in it, has been saved after all. */
  readonly forget: (key: string, what: 'draft' | 'replaced') => void;
  /** What pages left behind, oldest first. */
  readonly left: (key: string) => readonly LeftText[];
  /** One of those has been saved. */
  readonly drop: (left: LeftText) => void;
  /** What pages left behind of all exercises, oldest first. */
  readonly allLeft: () => readonly (UnsavedText & { readonly key: string })[];
  /** Drops what pages left behind of all exercises. */
  readonly clear: () => void;
}

const storedText = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    code: v.string(),
    cases: v.optional(v.string()),
    base: v.number(),
    at: v.number(),
    because: v.optional(replacement),
  }),
);

const root = 'gradus-unsaved/';

/** `page` is a name that no other open page has. */
export function createUnsavedTexts(storage: Storage, page: string): UnsavedTexts {
  const prefix = (key: string) => `${root}${key}/`;
  const nameOf = (key: string, what: 'draft' | 'replaced') =>
    prefix(key) + page + (what === 'replaced' ? '/replaced' : '');
  const remove = (name: string) => {
    try {
      storage.removeItem(name);
    } catch {
      // Then it comes back at the next visit, and saving it again changes nothing.
    }
  };
  const leftUnder = (start: string): LeftText[] => {
    try {
      return Array.from({ length: storage.length }, (_, index) => storage.key(index))
        .filter((name) => name !== null)
        .filter((name) => name.startsWith(start))
        .flatMap((name) => {
          const text = v.safeParse(storedText, storage.getItem(name));
          return text.success ? [{ ...text.output, name }] : [];
        })
        .toSorted((one, other) => one.at - other.at);
    } catch {
      return [];
    }
  };
  return {
    remember: (key, text) => {
      try {
        const what = text.because === undefined ? 'draft' : 'replaced';
        storage.setItem(nameOf(key, what), JSON.stringify(text));
      } catch {
        // Full or refused: the database is still being written to.
      }
    },
    forget: (key, what) => {
      remove(nameOf(key, what));
    },
    left: (key) => leftUnder(prefix(key)),
    drop: ({ name }) => {
      remove(name);
    },
    allLeft: () =>
      leftUnder(root).map(({ name, code, cases, base, at, because }) => {
        const [, key = ''] = name.split('/');
        return { key, code, cases, base, at, because };
      }),
    clear: () => {
      for (const { name } of leftUnder(root)) remove(name);
    },
  };
}
