import type { Program, Submission } from './submission.ts';
import type { Trace } from './trace.ts';

/** What is run once more to be walked through: a program, or one test of a submission. */
export type Recordable =
  | { readonly kind: 'program'; readonly program: Program }
  | {
      readonly kind: 'test';
      readonly submission: Submission;
      /** Its place among the tests of the verdict. */
      readonly index: number;
    };

/** How that came out. `unrecorded`: why there is nothing to walk through, as a sentence. */
export type Recording =
  | { readonly kind: 'recorded'; readonly trace: Trace }
  | { readonly kind: 'unrecorded'; readonly reason: string }
  | { readonly kind: 'stopped' };
