import { createContext, useContext, useEffect, useState } from 'react';
import type { GivenFiles } from '../../../domain/exercise.ts';
import type { LanguageSource } from '../../../domain/language.ts';

/** Loads whoever knows Python; the same one each time. */
export type LoadLanguage = () => Promise<LanguageSource>;

export const LanguageContext = createContext<LoadLanguage | null>(null);

/**
 * Null until `isWanted` once, and for good where it cannot be loaded: the editor goes on without. It
 * knows the files of `given`.
 */
export function useLanguage(isWanted: boolean, given: GivenFiles): LanguageSource | null {
  const load = useContext(LanguageContext);
  const [source, setSource] = useState<LanguageSource | null>(null);
  useEffect(() => {
    if (!isWanted || load === null) return;
    let isOver = false;
    const begin = async () => {
      try {
        const loaded = await load();
        if (isOver) return;
        setSource({
          follow: (read, onProblems, checksTypes) =>
            loaded.follow(read, onProblems, checksTypes, given),
        });
      } catch {
        // Nobody who writes misses it.
      }
    };
    void begin();
    return () => {
      isOver = true;
    };
  }, [isWanted, load, given]);
  return source;
}
