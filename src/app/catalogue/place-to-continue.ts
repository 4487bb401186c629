import { entries, findEntry } from '../../catalog/catalog.ts';
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

type Known = Pick<LearnerRecord, 'progress'>;

const stateOf = (slug: string, { progress }: Known) => progress.get(slug) ?? 'new';

/** Where the solution was shown nothing is left to solve. */
const isOpen = (slug: string, record: Known): boolean =>
  !['solved', 'shown'].includes(stateOf(slug, record));

/** The first exercise of the path that is not done; null when all are. */
export function placeOnPath(path: LearningPath, record: Known): PlaceToContinue | null {
  const slugs = slugsOf(path);
  const open = slugs.find((slug) => isOpen(slug, record));
  const entry = open === undefined ? null : findEntry(open);
  if (entry === null) return null;
  const untouched = slugs.every((slug) => stateOf(slug, record) === 'new');
  const part = partName(path, partOf(path, entry.slug) ?? 0);
  return {
    entry,
    path: path.slug,
    words: untouched ? `Start here · ${part}` : `Continue · ${part}`,
  };
}

/**
 * Where the learner stopped. Where nothing is left to do there, what comes next: on the path that
 * was followed last, or in the curriculum.
 */
export function placeToContinue(
  record: Pick<LearnerRecord, 'progress' | 'visited'>,
  followed: LearningPath | null,
): PlaceToContinue | null {
  const entry = record.visited.map(findEntry).find((known) => known !== null);
  if (entry === undefined) return null;
  const path = followed !== null && partOf(followed, entry.slug) !== null ? followed : null;
  if (isOpen(entry.slug, record)) {
    return { entry, path: path?.slug ?? null, words: 'Continue where you stopped' };
  }
  const next = path === null ? null : placeOnPath(path, record);
  if (path !== null && next !== null) {
    const part = partName(path, partOf(path, next.entry.slug) ?? 0);
    return { ...next, words: `Next · ${path.title}, ${part.toLowerCase()}` };
  }
  const place = entries.indexOf(entry);
  const later = [...entries.slice(place + 1), ...entries.slice(0, place)];
  const open = later.find(({ slug }) => isOpen(slug, record));
  return open === undefined ? null : { entry: open, path: null, words: 'Next exercise' };
}
