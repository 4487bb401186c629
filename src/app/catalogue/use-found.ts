import { useEffect, useMemo, useState } from 'react';
import { loadFullSearch, search as searchTitles } from '../../catalog/catalog.ts';
import type { FullSearch, Why } from '../../catalog/full-search.ts';
import { wordsOf } from '../../catalog/words.ts';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import type { CatalogueFilter } from '../routes.ts';

export interface Found {
  /** The best first where words were searched, else in the order of the catalogue. */
  readonly entries: readonly ExerciseEntry[];
  /** Why each was found, by slug; none where no words were searched. */
  readonly matches: ReadonlyMap<string, () => Why>;
  /** Where the words find nothing together: those that find something alone. */
  readonly alone: readonly string[];
}

// Once it is there it is there for the next page as well.
let opened: FullSearch | null = null;

/**
 * What the filter leaves, of what `accepts` takes. Titles alone are searched until the search in everything
 * has come, which is fetched once it is `wanted` or there are words.
 */
export function useFound(
  filter: CatalogueFilter,
  accepts: (entry: ExerciseEntry) => boolean,
  wanted: boolean,
): Found {
  const full = useFullSearch(wanted || filter.words !== '');
  return useMemo(() => findAll(filter, accepts, full), [filter, accepts, full]);
}

function useFullSearch(wanted: boolean): FullSearch | null {
  const [full, setFull] = useState<FullSearch | null>(() => opened);
  useEffect(() => {
    if (!wanted || full !== null) return;
    let current = true;
    const load = async () => {
      try {
        opened ??= await loadFullSearch();
        if (current) setFull(() => opened);
      } catch {
        // Titles are searched without it.
      }
    };
    void load();
    return () => {
      current = false;
    };
  }, [wanted, full]);
  return full;
}

export function findAll(
  filter: CatalogueFilter,
  accepts: (entry: ExerciseEntry) => boolean,
  full: FullSearch | null,
): Found {
  const matches = full?.(filter.words) ?? null;
  if (full === null || matches === null) {
    const typed = wordsOf(filter.words).map(({ folded }) => folded);
    const entries = searchTitles(full === null ? filter : { ...filter, words: '' }, accepts);
    const why = () => ({ marks: { typed, isFound: null }, places: [] });
    const marked = full === null && typed.length > 0 ? entries : [];
    return { entries, matches: new Map(marked.map(({ slug }) => [slug, why])), alone: [] };
  }
  const left = new Map(
    searchTitles({ ...filter, words: '' }, accepts).map((entry) => [entry.slug, entry]),
  );
  const entries = matches.flatMap(({ slug }) => left.get(slug) ?? []);
  const parts = filter.words.split(/\s+/).filter(Boolean);
  const findsSome = (word: string) => full(word)?.some(({ slug }) => left.has(slug)) ?? false;
  return {
    entries,
    matches: new Map(matches.map(({ slug, why }) => [slug, why])),
    alone: entries.length > 0 || parts.length < 2 ? [] : [...new Set(parts.filter(findsSome))],
  };
}
