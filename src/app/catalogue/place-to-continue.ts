import { findEntry } from '../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import { partName, partOf, slugsOf, type LearningPath } from '../../domain/learning-path.ts';
import type { LearnerRecord } from './use-learner-record.ts';

/** Where to go on, with the reason in words. */
export interface PlaceToContinue {
  readonly entry: ExerciseEntry;
  /** Slug of the path that this place belongs to. */
  readonly path: string | null;
  readonly words: string;
}

/** The first exercise of the path that is not done; null when all are. */
export function placeOnPath(
  path: LearningPath,
  { progress }: Pick<LearnerRecord, 'progress'>,
): PlaceToContinue | null {
  const slugs = slugsOf(path);
  const stateOf = (slug: string) => progress.get(slug) ?? 'new';
  // Where the solution was shown nothing is left to solve.
  const open = slugs.find((slug) => stateOf(slug) !== 'solved' && stateOf(slug) !== 'shown');
  const entry = open === undefined ? null : findEntry(open);
  if (entry === null) return null;
  const untouched = slugs.every((slug) => stateOf(slug) === 'new');
  const part = partName(path, partOf(path, entry.slug) ?? 0);
  return {
    entry,
    path: path.slug,
    words: untouched ? `Start here · ${part}` : `Continue · ${part}`,
  };
}

/**
 * Where the learner stopped. When that is solved and belongs to the path that was followed last,
 * where the path goes on.
 */
export function placeToContinue(
  record: Pick<LearnerRecord, 'progress' | 'visited'>,
  followed: LearningPath | null,
): PlaceToContinue | null {
  const entry = record.visited.map(findEntry).find((known) => known !== null);
  if (entry === undefined) return null;
  const path = followed !== null && partOf(followed, entry.slug) !== null ? followed : null;
  const next =
    path !== null && record.progress.get(entry.slug) === 'solved'
      ? placeOnPath(path, record)
      : null;
  if (path === null || next === null) {
    return { entry, path: path?.slug ?? null, words: 'Continue where you stopped' };
  }
  const part = partName(path, partOf(path, next.entry.slug) ?? 0);
  return { ...next, words: `Next · ${path.title}, ${part.toLowerCase()}` };
}
