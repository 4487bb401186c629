import type { MistakePattern } from './mistake-pattern.ts';

/** What an exercise needs beyond plain Python; each is a module of the harness. */
export type Capability =
  'clock' | 'threads' | 'processes' | 'flask' | 'django' | 'sqlalchemy' | 'types';

export type Difficulty = 'easy' | 'medium' | 'hard';

/** Wall-clock limits in milliseconds: for one hidden test, and for all of them together. */
export interface Limits {
  readonly testMs: number;
  readonly totalMs: number;
}

export const defaultLimits: Limits = { testMs: 2_000, totalMs: 20_000 };

/** A group of exercises in the catalogue; `introduction` is one or two plain sentences. */
export interface Topic {
  readonly slug: string;
  readonly title: string;
  readonly introduction: string;
}

/** A question that interviewers ask, such as `A12`, in a few words. */
export interface Question {
  readonly id: string;
  readonly title: string;
}

/** Texts by relative path, in the order in which they are shown; Python imports them by that path. */
export type GivenFiles = Readonly<Record<string, string>>;

/** What the workbench needs of any exercise, from the catalogue or from a link. */
export interface ExerciseBody {
  readonly title: string;
  /** Markdown, with `>>>` examples. */
  readonly prompt: string;
  readonly starter: string;
  /** Files beside the learner's, which can be read and not changed. */
  readonly given: GivenFiles;
  /** Source of a module of tests, for unittest or pytest, that imports the solution as `solution`. */
  readonly tests: string;
  /** Tests that a type checker judges; empty where an exercise has none. */
  readonly typeTests: string;
  /** Names that the solution must define. */
  readonly requires: readonly string[];
  /** Markdown, from a nudge to nearly the answer. */
  readonly hints: readonly string[];
  /** Markdown; null where a custom exercise has none. */
  readonly explanation: string | null;
  readonly solution: string | null;
  readonly capabilities: readonly Capability[];
  readonly limits: Limits;
  /** Mistakes that a verdict is compared with; a custom exercise has none. */
  readonly mistakes: readonly MistakePattern[];
}

/** What the catalogue shows of an exercise; known without loading its body. */
export interface ExerciseEntry {
  readonly slug: string;
  /** Slug of the topic. */
  readonly topic: string;
  readonly title: string;
  readonly summary: string;
  readonly difficulty: Difficulty;
  /** Minutes that an interviewer would allow. */
  readonly minutes: number;
  /** Ids of questions, such as `A11`. */
  readonly questions: readonly string[];
}

/** An exercise of the catalogue, whole. */
export interface Exercise extends ExerciseBody {
  readonly entry: ExerciseEntry;
}

/** A whole exercise from a link. `code` is what the editor opens with instead of the starter. */
export interface CustomExercise extends ExerciseBody {
  readonly code: string | null;
}
