/** A suggested order of exercises, in parts that can be done in one go. */
export interface LearningPath {
  readonly slug: string;
  readonly title: string;
  /** One or two plain sentences. */
  readonly introduction: string;
  /** What one part is called: a day, a step. Parts are numbered. */
  readonly part: string;
  readonly parts: readonly PathPart[];
}

export interface PathPart {
  readonly title: string;
  /** Slugs; a path names each once. */
  readonly exercises: readonly string[];
}

/** Number of the part that holds an exercise, from 0; null where none does. */
export function partOf({ parts }: LearningPath, slug: string): number | null {
  const place = parts.findIndex(({ exercises }) => exercises.includes(slug));
  return place === -1 ? null : place;
}

/** "Day 2" */
export const partName = ({ part }: LearningPath, place: number): string => `${part} ${place + 1}`;

export const slugsOf = ({ parts }: LearningPath): readonly string[] =>
  parts.flatMap(({ exercises }) => exercises);
