import type { SyntaxProblem, Traceback, TracebackFrame } from './verdict.ts';

/** One `>>>` example of a prompt, executed. */
export interface ExampleResult {
  /** The example's statement, without the prompt characters. */
  readonly source: string;
  /** The output that the prompt shows; empty where it shows none. */
  readonly want: string;
  /** What it showed; of an exception only one that the prompt shows as well. */
  readonly got: string;
  readonly matched: boolean;
  /** The exception that the prompt does not show; null where there was none. */
  readonly traceback: Traceback | null;
}

/** Whether there is something to compare: a line that only sets others up shows nothing. */
export function compares({ want, matched }: ExampleResult): boolean {
  return want !== '' || !matched;
}

export type OutputStream = 'stdout' | 'stderr';

/** What a running program prints, in order. `text` is shown as a terminal shows it. */
export type Printed =
  | { readonly kind: 'output'; readonly stream: OutputStream; readonly text: string }
  /** So many characters came faster than anybody could read, and are left out here. */
  | { readonly kind: 'cut'; readonly stream: OutputStream; readonly characters: number };

/** What a running program does, in order. */
export type RunEvent =
  | Printed
  /** What is printed from here on is printed by that example, until its result. */
  | { readonly kind: 'example-began'; readonly source: string }
  | { readonly kind: 'example'; readonly example: ExampleResult };

/** Where a program was when it was ended. */
interface Interrupted {
  /** The source of the prompt's example that ran; absent where it was the program itself. */
  readonly example?: string;
  /** The lines that it was in; absent or empty where they are not known. */
  readonly frames?: readonly TracebackFrame[];
}

export type RunOutcome =
  | { readonly kind: 'finished' }
  | { readonly kind: 'syntax'; readonly problem: SyntaxProblem }
  | { readonly kind: 'raised'; readonly traceback: Traceback }
  | { readonly kind: 'exited'; readonly message: string | null }
  | ({ readonly kind: 'timed-out'; readonly limitMs: number } & Interrupted)
  | { readonly kind: 'crashed'; readonly reason: string }
  /** `ms` is how long it had computed; null where it waited for a line, or had not begun. */
  | ({ readonly kind: 'stopped'; readonly ms: number | null } & Interrupted);
