import type { ExerciseBody, ExerciseEntry } from '../../domain/exercise.ts';

/** What a workbench is about. `entry` is null for an exercise from a link. */
export interface ExerciseSubject {
  readonly title: string;
  readonly entry: ExerciseEntry | null;
  readonly body: ExerciseBody;
}
