import type { SyntaxProblem, Traceback, TracebackFrame } from './verdict.ts';

/** One `>>>` example of a prompt, executed. */
export interface ExampleResult {
  /** The example's statement, without the prompt characters. */
  readonly source: string;
  /** The output that the prompt shows; empty where it shows none. */
  readonly want: string;
  readonly got: string;
  readonly matched: boolean;
}

/** What a running program does, in order. `text` is shown exactly as it is. */
export type RunEvent =
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  | { readonly kind: 'example'; readonly example: ExampleResult };

/** `frames`: the lines that it was in when it was ended; absent or empty where they are not known. */
export type RunOutcome =
  | { readonly kind: 'finished' }
  | { readonly kind: 'syntax'; readonly problem: SyntaxProblem }
  | { readonly kind: 'raised'; readonly traceback: Traceback }
  | { readonly kind: 'exited'; readonly message: string | null }
  | {
      readonly kind: 'timed-out';
      readonly limitMs: number;
      readonly frames?: readonly TracebackFrame[];
    }
  | { readonly kind: 'crashed'; readonly reason: string }
  | { readonly kind: 'stopped'; readonly frames?: readonly TracebackFrame[] };
