import type { Coverage } from '../domain/coverage.ts';
import type { ExampleResult, RunOutcome } from '../domain/run.ts';
import type { TestName, TestResult, Verdict } from '../domain/verdict.ts';
import type { Trace } from '../domain/trace.ts';
import type { Readiness } from '../runner/runner.ts';
import type { Transcript } from '../terminal/terminal.ts';
import type { Keeping } from './store/keeping.ts';

/** A row of the verdict while it is filled in. */
export type TestRow =
  | ({ readonly kind: 'waiting' | 'running' | 'not-run' } & TestName)
  | { readonly kind: 'finished'; readonly result: TestResult };

/** What the Results region shows. `code` is the text that was judged. */
export type Results =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly rows: readonly TestRow[] }
  | { readonly kind: 'stopped'; readonly rows: readonly TestRow[] }
  | { readonly kind: 'judged'; readonly verdict: Verdict; readonly code: string };

/** What the Console region shows. */
export interface ConsoleContent {
  readonly transcript: Transcript;
  /** The examples of the prompt that have run, in its order. */
  readonly examples: readonly ExampleResult[];
  /** The learner's own cases that have run, without an expectation to compare with. */
  readonly cases: readonly ExampleResult[];
}

export type Activity =
  | { readonly kind: 'idle' }
  /** Asked for while Python starts; goes off by itself. */
  | { readonly kind: 'queued'; readonly action: 'run' | 'submit' | 'record' }
  | { readonly kind: 'running' }
  | { readonly kind: 'judging' }
  | { readonly kind: 'recording' };

/** What the steps are of: the program as Run runs it, or one test of the verdict. */
export type StepsOf = { readonly kind: 'program' } | ({ readonly kind: 'test' } & TestName);

/** What the Steps region shows. `code` is the text that was recorded. */
export type Steps =
  | { readonly kind: 'none' }
  | { readonly kind: 'recording'; readonly of: StepsOf }
  | { readonly kind: 'unrecorded'; readonly of: StepsOf; readonly reason: string }
  | {
      readonly kind: 'shown';
      readonly of: StepsOf;
      readonly code: string;
      /** What was typed into the program; empty for a test. */
      readonly input: string;
      readonly trace: Trace;
      /** The step that is looked at. */
      readonly at: number;
      /** Where that is, for the editor; null until it is drawn. */
      readonly mark: StepMark | null;
    };

/** What Coverage shows. `code` is the text whose lines were counted. */
export type ShownCoverage =
  | { readonly kind: 'none' }
  | ({ readonly code: string } & Exclude<Coverage, { readonly kind: 'stopped' }>);

export interface StepMark {
  readonly line: number;
  /** Of the names that stand on the line; empty for none. */
  readonly values: string;
}

/**
 * `tried` was submitted and has not passed. `solved` beats `shown` only when it came first; `shown` means the solution was
 * asked for.
 */
export type Progress = 'new' | 'started' | 'tried' | 'solved' | 'shown';

/**
 * What a draft was replaced by: Reset, a shared text, an older attempt, another tab, an import, or the starter to
 * solve the exercise again.
 */
export type Replacement = 'reset' | 'shared' | 'reopened' | 'other-tab' | 'imported' | 'again';

/** A text kept in the Attempts list: submitted, or set aside so that nothing is lost. */
export interface Attempt {
  readonly id: number;
  readonly code: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly origin:
    | { readonly kind: 'submitted'; readonly verdict: Verdict }
    | { readonly kind: 'kept'; readonly because: Replacement };
}

export interface SessionState {
  /** False until the saved draft was read; the editor shows the starter, read-only, until then. */
  readonly loaded: boolean;
  readonly draft: string;
  /** What Reset has replaced, until the text changes again; null where there is nothing to undo. */
  readonly replaced: string | null;
  readonly activity: Activity;
  readonly readiness: Readiness;
  readonly results: Results;
  readonly console: ConsoleContent;
  /** How the last Run ended; null before the first and while one runs. */
  readonly outcome: RunOutcome | null;
  /** The text that ran last, or runs; null before the first run. */
  readonly ran: string | null;
  /** The own cases that ran with it, as written. */
  readonly ranCases: string;
  readonly steps: Steps;
  readonly coverage: ShownCoverage;
  /** True while the program waits for a line. */
  readonly awaitingInput: boolean;
  /** Lines for the program that it has not asked for yet. */
  readonly linesAhead: readonly string[];
  /** Prepared input, where the browser cannot wait while the program runs. */
  readonly preparedInput: string;
  /** Newest first. */
  readonly attempts: readonly Attempt[];
  readonly progress: Progress;
  /** How many hints are open. */
  readonly hintsShown: number;
  /** Since when it is solved again, with hints and answer closed; null when it is not. */
  readonly againAt: number | null;
  /** Test calls of the learner's own, as written. */
  readonly cases: string;
  /** The draft was begun with another starter: the exercise has a new version. */
  readonly outdated: boolean;
  /** The text of a shared link while the learner looks at it; the own draft is untouched meanwhile. */
  readonly shared: string | null;
  readonly storage: Keeping;
}

/** Everything a learner can do in a workbench. None of these throws. */
export interface SessionActions {
  /** While a shared text is shown, edits change that text and not the draft. */
  readonly edit: (text: string) => void;
  /** Own cases are kept with the draft, and run after the examples. */
  readonly setCases: (text: string) => void;
  readonly run: () => void;
  readonly submit: () => void;
  /** Records what the editor shows, or what was judged where it is one of its tests. */
  readonly stepThrough: (of: StepsOf) => void;
  /** The same of the program, given such input, and shows this step of it. */
  readonly openStep: (step: number, input: string) => void;
  /** Shows which lines the tests ran of what was judged, or hides it. */
  readonly toggleCoverage: () => void;
  readonly goToStep: (step: number) => void;
  readonly markStep: (mark: StepMark) => void;
  readonly stop: () => void;
  /** Puts the starter back; the draft goes to the attempts. */
  readonly reset: () => void;
  /** The draft goes on with the new version of its exercise. */
  readonly keepOutdated: () => void;
  /** Begins anew as on the first day: starter, no verdict, hints and answer closed. Progress stays. */
  readonly startAgain: () => void;
  /** Puts back what Reset has replaced, as long as nothing else has changed the text. */
  readonly undoReset: () => void;
  /** Lines for the program, the first for the question that it waits with, or will ask next. */
  readonly typeLines: (lines: readonly string[]) => void;
  /** End of file for a program that runs, after what was begun if anything was. */
  readonly endInput: (begun: string) => void;
  readonly setPreparedInput: (text: string) => void;
  readonly clearConsole: () => void;
  readonly showNextHint: () => void;
  readonly showSolution: () => void;
  /** Shows an attempt's code and verdict; the draft goes to the attempts if it differs. */
  readonly reopen: (attempt: Attempt) => void;
  /** Makes the shared text the draft; the old draft goes to the attempts. */
  readonly adoptShared: () => void;
  /** Back to the own draft. */
  readonly dismissShared: () => void;
  /** Flushes the draft and ends subscriptions; the session must not be used afterwards. */
  readonly close: () => void;
}
