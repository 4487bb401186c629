import type { Discovery } from '../protocol.ts';
import type { Checkpoint } from './checkpoint.ts';

/** The tests of a suite have been read; `listing` is JSON text. */
export interface Prepared {
  readonly suite: string;
  readonly listing: string;
  /** What its code reads. */
  readonly stdin: string;
  readonly checkpoint: Checkpoint;
}

/** A learner's text and the tests have been loaded; `discovery` is JSON text. */
export interface Loaded {
  readonly suite: string;
  readonly solution: string;
  readonly discovery: string;
  readonly tests: number;
  /** Bytes of the input that loading has read. */
  readonly position: number;
  /**
   * Null where nobody can go back to it: it has taken so much memory that a new worker costs less, or
   * it has started a thread or a process that is not over.
   */
  readonly checkpoint: Checkpoint | null;
}

export function testsIn(discovery: string): number {
  const found = JSON.parse(discovery) as Discovery;
  return found.kind === 'found' ? found.tests.length : 0;
}
