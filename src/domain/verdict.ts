/** One line of the learner's own code in a traceback. Lines count from 1. */
export interface TracebackFrame {
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** The source line, without indentation. */
  readonly code: string;
  /** The part of `code` that failed, in UTF-16 units; absent where it is all of it, or not known. */
  readonly failing?: { readonly start: number; readonly end: number };
  /** How many identical frames followed this one and were left out. */
  readonly repeated: number;
}

/** One exception of a chain. */
export interface RaisedException {
  /**
   * Empty where the frames are lines that were running when the time was up; no exception's where it
   * is a type checker that refuses the line.
   */
  readonly type: string;
  readonly message: string;
  /** Outermost first. */
  readonly frames: readonly TracebackFrame[];
  /** How this one led to the next in the chain; null for the last. */
  readonly leadsTo: 'cause' | 'context' | null;
  /** The module that a ModuleNotFoundError did not find, as it was imported: `numpy.linalg`. */
  readonly module?: string;
  /** It came up in code that is not the learner's, which their last line called. */
  readonly isBelow?: true;
}

/** A chain of exceptions, the oldest first, as Python prints it. */
export type Traceback = readonly RaisedException[];

/** A place that does not parse. Lines count from 1, columns from 0 in UTF-16 units. */
export interface SyntaxProblem {
  /** Python's own kind: SyntaxError, IndentationError or TabError. */
  readonly type: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Whether a text parses: `problem` is null where it does. */
export interface Parse {
  readonly problem: SyntaxProblem | null;
}

/** How the work of a call grew with the size of its input, where a test allows less. */
export interface Growth {
  /** The sizes that were measured, rising. */
  readonly sizes: readonly number[];
  /** The steps counted for each of them. */
  readonly steps: readonly number[];
  /** What fits: `n²`, `n log n`, `1.6ⁿ`. */
  readonly order: string;
  /** The most that the test allows, written the same way. */
  readonly allowed: string;
}

/** What a line read or wrote that other threads may see: `self.value` and its value, in Python. */
export interface SeenValue {
  readonly name: string;
  readonly value: string;
}

/** One line that a thread ran. Lines count from 1. */
export interface ScheduleStep {
  /** The thread's place in the schedule's `lanes`. */
  readonly lane: number;
  readonly file: string;
  readonly line: number;
  /** The source line, without indentation. */
  readonly code: string;
  /** Lines that were run before this one, and are not shown. */
  readonly skipped: number;
  /** Whether it had begun this line before, and was interrupted in it. */
  readonly goesOn: boolean;
  /** Whether it is a `with` again, whose block is left. */
  readonly leaves: boolean;
  /** As the line began. */
  readonly reads: readonly SeenValue[];
  /** When it was over. */
  readonly writes: readonly SeenValue[];
  /**
   * `interrupted`: another thread went on before the line was over. `waits`: this one had to wait
   * in it. Else empty.
   */
  readonly ends: '' | 'interrupted' | 'waits';
}

/** The order in which threads ran, where one order of them breaks a test. */
export interface Schedule {
  /** Names of the threads, in the order in which each began. */
  readonly lanes: readonly string[];
  /** Lines that were run after those that are shown. */
  readonly after: number;
  readonly steps: readonly ScheduleStep[];
}

/** One failed assertion or one exception of a test; a test with subtests may have several. */
export interface Failure {
  /** A plain sentence: what went wrong; empty where `expected` and `actual` say it all. */
  readonly message: string;
  /** The failing call in the learner's terms, one or more lines of Python; null where unknown. */
  readonly call: string | null;
  /** `repr`s made in Python, pretty-printed when long; null where there is no such pair. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** The subtest's parameters, such as `n=3`; null outside subtests. */
  readonly subtest: string | null;
  /** Frames of the learner's files only; empty for a plain failed assertion. */
  readonly traceback: Traceback;
  /** What the test's call of the learner's code raised, where it came to no line of theirs. */
  readonly raised?: { readonly type: string; readonly message: string };
  /** Only of a test that judges growth. */
  readonly growth?: Growth;
  /** Only of a test that is to hold in whatever order threads run. */
  readonly schedule?: Schedule;
}

/** SQL that a line of the learner's sent, once or again and again with other values. */
export interface SentStatement {
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** As it was sent first, values in place. */
  readonly sql: string;
  readonly count: number;
  /** What SQLite's EXPLAIN QUERY PLAN says of it, indented by two spaces; empty where it says nothing. */
  readonly plan: readonly string[];
}

/** One request of a test to the learner's application, and what came of it. Long texts are cut. */
export interface Exchange {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Headers of the request, cookies among them, without those that say nothing. */
  readonly asked: readonly NamedText[];
  /** Of a form; a file is its name and size. */
  readonly fields: readonly NamedText[];
  /** Of a request that is no form. */
  readonly body: string;
  /** Such as `302 FOUND`; null where the application raised. */
  readonly status: string | null;
  readonly headers: readonly NamedText[];
  readonly response: string;
  /** Names of the templates that were rendered. */
  readonly templates: readonly string[];
  /** `repr`s of the session before and after; null where there was none. */
  readonly session: { readonly before: string; readonly after: string } | null;
}

type NamedText = readonly [string, string];

/** `not-run`: it did not have all of its time, or none at all. */
export type TestStatus =
  'passed' | 'failed' | 'errored' | 'timed-out' | 'crashed' | 'skipped' | 'not-run';

export interface TestName {
  /** `Class.method`, unique in one submission. */
  readonly name: string;
  /** The docstring's first line, or words made from the name. */
  readonly title: string;
}

export interface TestResult extends TestName {
  readonly status: TestStatus;
  readonly failures: readonly Failure[];
  /** What the test and the learner's code printed while it ran. */
  readonly output: string;
  /** What all of it took, loading included. */
  readonly ms: number;
  /** Only of a test that did not pass: what the code sent until then. */
  readonly statements?: readonly SentStatement[];
  /** Of the same time: what its application was asked. */
  readonly exchanges?: readonly Exchange[];
}

/** Why no test could run. */
export type Broken =
  | { readonly kind: 'syntax'; readonly problem: SyntaxProblem }
  | {
      readonly kind: 'missing';
      readonly names: readonly string[];
      /** What the code defines that is written much like one of these names, by that name. */
      readonly near?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'raised'; readonly traceback: Traceback }
  | { readonly kind: 'exited'; readonly traceback: Traceback };

interface Judged {
  /** One result for every test, in order; empty when no test could run. */
  readonly tests: readonly TestResult[];
  /** What was printed while the solution was loaded. */
  readonly output: string;
  readonly ms: number;
}

/**
 * Where it went wrong: Python did not start, so nothing was judged; while the solution was loaded,
 * before any test; or in a test.
 */
export type Phase = 'starting' | 'loading' | 'testing';

/** What the page decides from the reports of one submission. */
export type Verdict = Judged &
  (
    | { readonly kind: 'passed' }
    | { readonly kind: 'failed' }
    | { readonly kind: 'timed-out'; readonly limitMs: number; readonly phase: Phase }
    | { readonly kind: 'broken'; readonly reason: Broken }
    | { readonly kind: 'crashed'; readonly reason: string; readonly phase: Phase }
  );

/** What happens while a submission is judged, in order: `found` once, then each test's two. */
export type JudgeEvent =
  | { readonly kind: 'found'; readonly tests: readonly TestName[] }
  | { readonly kind: 'started'; readonly index: number }
  | { readonly kind: 'finished'; readonly index: number; readonly result: TestResult };
