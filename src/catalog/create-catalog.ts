import type { Exercise, ExerciseBody, ExerciseEntry, Topic } from '../domain/exercise.ts';

/** What the build makes of `exercises/`. */
export interface CatalogSource {
  readonly topics: readonly Topic[];
  /** In the order of the curriculum. */
  readonly entries: readonly ExerciseEntry[];
  /** By slug. */
  readonly bodies: Readonly<Record<string, () => Promise<{ readonly default: ExerciseBody }>>>;
}

export interface Catalog {
  readonly topics: readonly Topic[];
  readonly entries: readonly ExerciseEntry[];
  readonly findEntry: (slug: string) => ExerciseEntry | null;
  /** Null for an unknown slug. Rejects when the body cannot be fetched. */
  readonly loadExercise: (slug: string) => Promise<Exercise | null>;
  /** The exercise after this one in the curriculum, across topics; null after the last. */
  readonly nextEntry: (slug: string) => ExerciseEntry | null;
}

export function createCatalog({ topics, entries, bodies }: CatalogSource): Catalog {
  const places = new Map(entries.map(({ slug }, index) => [slug, index]));
  const at = (slug: string, offset: number): ExerciseEntry | null => {
    const place = places.get(slug);
    return place === undefined ? null : (entries[place + offset] ?? null);
  };
  const findEntry = (slug: string) => at(slug, 0);
  return {
    topics,
    entries,
    findEntry,
    nextEntry: (slug) => at(slug, 1),
    loadExercise: async (slug) => {
      const entry = findEntry(slug);
      const load = entry && bodies[entry.slug];
      return load ? { ...(await load()).default, entry } : null;
    },
  };
}
