import type { GivenFiles } from './exercise.ts';

/** A submitted text, and texts beside it that import it as `solution`. */
export interface CheckedTexts {
  readonly solution: string;
  readonly beside: readonly string[];
  /** Files that all of them can import. */
  readonly given: GivenFiles;
}

/** What a type checker refuses. Lines and columns count from 0, columns in UTF-16 units. */
export interface TypeProblem {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** By Pyright's name for it, such as `reportArgumentType`; empty where it has none. */
  readonly rule: string;
  /** One line, or more that explain it. */
  readonly message: string;
}

/** What is wrong with each text, in the order of its lines. */
export interface CheckedTypes {
  readonly solution: readonly TypeProblem[];
  readonly beside: readonly (readonly TypeProblem[])[];
  /** What checking took, the start of the checker not counted. */
  readonly ms: number;
}

/** Who refuses a line of the learner's, where a traceback names the exception. */
export const checkerName = 'Type checker';

/** What is said where it cannot be had. */
export const checkerMissing =
  'The type checker could not be loaded. Is there a connection? Submit again once there is.';

/** Whoever judges types. */
export interface TypeChecker {
  /** Loads it ahead of the call that needs it. */
  readonly provide: () => void;
  /** Rejects with a sentence where it cannot be had, and where it does not come to an end. */
  readonly check: (texts: CheckedTexts, signal: AbortSignal) => Promise<CheckedTypes>;
}
