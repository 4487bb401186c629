import { createContext, useContext, useEffect, useState } from 'react';
import type { LanguageSource } from '../../../domain/language.ts';

/** Loads whoever knows Python; the same one each time. */
export type LoadLanguage = () => Promise<LanguageSource>;

export const LanguageContext = createContext<LoadLanguage | null>(null);

/** Null until `isWanted` once, and for good where it cannot be loaded: the editor goes on without. */
export function useLanguage(isWanted: boolean): LanguageSource | null {
  const load = useContext(LanguageContext);
  const [source, setSource] = useState<LanguageSource | null>(null);
  useEffect(() => {
    if (!isWanted || load === null) return;
    let isOver = false;
    const begin = async () => {
      try {
        const loaded = await load();
        if (!isOver) setSource(loaded);
      } catch {
        // Nobody who writes misses it.
      }
    };
    void begin();
    return () => {
      isOver = true;
    };
  }, [isWanted, load]);
  return source;
}
