import type { ExerciseBody, ExerciseEntry } from '../../../domain/exercise.ts';
import type { LearningPath } from '../../../domain/learning-path.ts';

/** What a workbench is about. `entry` is null for an exercise from a link. */
export interface ExerciseSubject {
  readonly title: string;
  readonly entry: ExerciseEntry | null;
  readonly body: ExerciseBody;
  /** On which the exercise was opened; null for none. */
  readonly path: LearningPath | null;
}
