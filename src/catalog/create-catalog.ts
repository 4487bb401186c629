import type { Exercise, ExerciseBody, ExerciseEntry, Question, Topic } from '../domain/exercise.ts';
import { slugsOf, type LearningPath } from '../domain/learning-path.ts';
import { createSearch, type Search } from './search.ts';

/** What the build makes of `exercises/`. */
export interface CatalogSource {
  readonly topics: readonly Topic[];
  readonly questions: readonly Question[];
  readonly paths: readonly LearningPath[];
  /** In the order of the curriculum. */
  readonly entries: readonly ExerciseEntry[];
  /** By slug. */
  readonly bodies: Readonly<Record<string, () => Promise<{ readonly default: ExerciseBody }>>>;
}

export interface Catalog {
  readonly topics: readonly Topic[];
  /** Those that an exercise answers. */
  readonly questions: readonly Question[];
  readonly paths: readonly LearningPath[];
  /** In the order of the topics, and within each the easiest first. */
  readonly entries: readonly ExerciseEntry[];
  /** The exercises of a topic; none for an unknown one. */
  readonly entriesOf: (topic: string) => readonly ExerciseEntry[];
  readonly findEntry: (slug: string) => ExerciseEntry | null;
  readonly findPath: (slug: string | null) => LearningPath | null;
  /** Null for an unknown slug. Rejects when the body cannot be fetched. */
  readonly loadExercise: (slug: string) => Promise<Exercise | null>;
  /**
   * The exercise after this one on the path, or in the curriculum where it is on none, across
   * topics; null after the last.
   */
  readonly nextEntry: (slug: string, path: LearningPath | null) => ExerciseEntry | null;
  /** The one before it in the same order; null before the first. */
  readonly previousEntry: (slug: string, path: LearningPath | null) => ExerciseEntry | null;
  readonly search: Search;
}

export function createCatalog(source: CatalogSource): Catalog {
  const { topics, paths, bodies } = source;
  const byTopic = new Map(
    topics.map(({ slug }) => [slug, easiestFirst(source.entries.filter((e) => e.topic === slug))]),
  );
  const entries = [...byTopic.values()].flat();
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const findEntry = (slug: string) => bySlug.get(slug) ?? null;
  const curriculum = entries.map(({ slug }) => slug);
  const asked = new Set(entries.flatMap((entry) => entry.questions));
  const neighbour = (slug: string, path: LearningPath | null, step: 1 | -1) => {
    const order = path === null ? curriculum : slugsOf(path);
    const place = order.indexOf(slug);
    const other = place === -1 ? undefined : order[place + step];
    return other === undefined ? null : findEntry(other);
  };
  return {
    topics,
    questions: source.questions.filter(({ id }) => asked.has(id)),
    paths,
    entries,
    entriesOf: (topic) => byTopic.get(topic) ?? [],
    findEntry,
    findPath: (slug) => paths.find((path) => path.slug === slug) ?? null,
    nextEntry: (slug, path) => neighbour(slug, path, 1),
    previousEntry: (slug, path) => neighbour(slug, path, -1),
    loadExercise: async (slug) => {
      const entry = findEntry(slug);
      const load = entry && bodies[entry.slug];
      return load ? { ...(await load()).default, entry } : null;
    },
    search: createSearch({ ...source, entries }),
  };
}

const steepness = { easy: 0, medium: 1, hard: 2 } as const;

/** Whoever comes to a topic new meets what they can do; among equals the curriculum's order stays. */
const easiestFirst = (entries: readonly ExerciseEntry[]): readonly ExerciseEntry[] =>
  entries.toSorted((one, other) => steepness[one.difficulty] - steepness[other.difficulty]);
