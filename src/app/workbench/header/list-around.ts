import { entriesOf, findEntry, topics } from '../../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../../domain/exercise.ts';
import { partName, type LearningPath } from '../../../domain/learning-path.ts';
import { catalogueHref } from '../../routes.ts';

export interface ListAround {
  readonly title: string;
  /** The same in the catalogue. */
  readonly href: string;
  readonly groups: readonly {
    /** Null where there is one only. */
    readonly title: string | null;
    readonly entries: readonly ExerciseEntry[];
  }[];
}

/** The path that is followed, in its parts, or else the exercise's topic. One from a link is in neither. */
export function listAround(entry: ExerciseEntry | null, path: LearningPath | null): ListAround {
  if (path !== null) {
    return {
      title: path.title,
      href: catalogueHref({ path: path.slug }),
      groups: path.parts.map(({ title, exercises }, place) => ({
        title: `${partName(path, place)} · ${title}`,
        entries: exercises.map(findEntry).filter((one) => one !== null),
      })),
    };
  }
  const topic = topics.find(({ slug }) => slug === entry?.topic);
  if (topic === undefined) return { title: 'All exercises', href: catalogueHref(), groups: [] };
  return {
    title: topic.title,
    href: catalogueHref({ topic: topic.slug }),
    groups: [{ title: null, entries: entriesOf(topic.slug) }],
  };
}
