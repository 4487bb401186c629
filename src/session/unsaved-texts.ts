import * as v from 'valibot';

/** A text that may not have reached the database when its page went away. */
export interface UnsavedText {
  readonly code: string;
  /** The revision that it grew from. */
  readonly base: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Last texts of pages that were left. A database finishes nothing for a page that is gone, and
 * localStorage alone writes before it returns.
 */
export interface UnsavedTexts {
  readonly remember: (key: string, text: UnsavedText) => void;
  /** This page's text has been saved after all. */
  readonly forget: (key: string) => void;
  /** What any page left behind, oldest first; it is forgotten with that. */
  readonly take: (key: string) => readonly UnsavedText[];
}

const unsavedText = v.object({ code: v.string(), base: v.number(), at: v.number() });

/** `page` is a name that no other open page has. */
export function createUnsavedTexts(storage: Storage, page: string): UnsavedTexts {
  const prefix = (key: string) => `gradus-unsaved/${key}/`;
  return {
    remember: (key, text) => {
      try {
        storage.setItem(prefix(key) + page, JSON.stringify(text));
      } catch {
        // Full or refused: the database is still being written to.
      }
    },
    forget: (key) => {
      try {
        storage.removeItem(prefix(key) + page);
      } catch {
        // Then there is nothing to forget.
      }
    },
    take: (key) => {
      try {
        const names = Array.from({ length: storage.length }, (_, index) => storage.key(index));
        const texts = names
          .filter((name) => name !== null)
          .filter((name) => name.startsWith(prefix(key)))
          .flatMap((name) => {
            const text = v.safeParse(
              v.pipe(v.string(), v.parseJson(), unsavedText),
              storage.getItem(name),
            );
            storage.removeItem(name);
            return text.success ? [text.output] : [];
          });
        return texts.toSorted((one, other) => one.at - other.at);
      } catch {
        return [];
      }
    },
  };
}
