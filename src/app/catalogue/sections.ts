import { findEntry, topics } from '../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import { partName, type LearningPath } from '../../domain/learning-path.ts';
import type { Progress } from '../../session/session-state.ts';

/** A heading of the catalogue with the rows under it. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly introduction: string | null;
  readonly entries: readonly ExerciseEntry[];
}

/** What was found for words: the order says more than the topics would. */
export const rankedSections = (found: readonly ExerciseEntry[]): readonly Section[] =>
  found.length === 0
    ? []
    : [{ id: 'matches', title: 'Best matches', introduction: null, entries: found }];

/** The topics of these exercises, each with its own. */
export function topicSections(found: readonly ExerciseEntry[]): readonly Section[] {
  const byTopic = new Map<string, ExerciseEntry[]>();
  for (const entry of found) {
    const own = byTopic.get(entry.topic);
    if (own === undefined) byTopic.set(entry.topic, [entry]);
    else own.push(entry);
  }
  return topics.flatMap(({ slug, title, introduction }) => {
    const entries = byTopic.get(slug);
    return entries === undefined ? [] : [{ id: `topic-${slug}`, title, introduction, entries }];
  });
}

/** The parts of the path that hold some of these exercises, in its order. */
export function pathSections(
  path: LearningPath,
  found: readonly ExerciseEntry[],
  progress: ReadonlyMap<string, Progress>,
): readonly Section[] {
  const wanted = new Set(found);
  return path.parts.flatMap(({ title, exercises }, place) => {
    const all = exercises.map(findEntry).filter((entry) => entry !== null);
    const entries = all.filter((entry) => wanted.has(entry));
    if (entries.length === 0) return [];
    const minutes = all.reduce((sum, entry) => sum + entry.minutes, 0);
    const solved = all.filter(({ slug }) => progress.get(slug) === 'solved').length;
    return [
      {
        id: partId(place),
        title: `${partName(path, place)} · ${title}`,
        introduction: `${minutes} minutes, ${solved} of ${all.length} solved`,
        entries,
      },
    ];
  });
}

export const partId = (place: number): string => `part-${place + 1}`;
