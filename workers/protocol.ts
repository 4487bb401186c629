import type { CheckedText, StyledText, UnparsedText } from '../src/domain/code-style.ts';
import type { Capability } from '../src/domain/exercise.ts';
import type { Pack } from '../src/domain/pack.ts';
import type { RunEvent, RunOutcome } from '../src/domain/run.ts';
import type { FrameNumber, Held, Thing, Trace, TraceStep } from '../src/domain/trace.ts';
import type {
  Broken,
  Exchange,
  Failure,
  SentStatement,
  TestName,
  TracebackFrame,
} from '../src/domain/verdict.ts';

/**
 * What a frame makes workers from. What is large crosses threads as a Blob, which is read where it is
 * needed: bytes would be copied on the page's own thread, once on every way.
 */
export interface RuntimeCode {
  /** The worker's script: one classic script. */
  readonly worker: Blob;
  readonly wasm: Blob;
}

/** What each worker starts Python from. */
export interface RuntimeData {
  /** `python_stdlib.zip`, compiled. */
  readonly stdlib: Blob;
  /** The harness package as a zip archive, compiled. */
  readonly harness: Blob;
  /**
   * Linear memory of a started interpreter, made by this build in this browser and packed; null
   * for none.
   */
  readonly snapshot: Blob | null;
}

/** What a worker is given once, by the frame, as its only message. */
export interface WorkerStart extends RuntimeData {
  readonly port: MessagePort;
  readonly wasm: WebAssembly.Module;
}

/**
 * Page to frame. `compile` goes ahead of `start`, which waits for it. `adopt` follows a snapshot made
 * by a worker, for those that come later.
 */
export type FrameRequest =
  | { readonly kind: 'compile'; readonly code: RuntimeCode }
  | { readonly kind: 'start'; readonly data: RuntimeData }
  | { readonly kind: 'spawn'; readonly id: number; readonly port: MessagePort }
  | { readonly kind: 'kill'; readonly id: number }
  | { readonly kind: 'ping'; readonly id: number }
  | { readonly kind: 'adopt'; readonly snapshot: Blob };

/** Frame to page. `answered` acknowledges each of the others, so that a dead frame is noticed. */
export type FrameEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'answered'; readonly id: number }
  | { readonly kind: 'worker-error'; readonly id: number; readonly reason: string };

/** Everything of a job but the learner's own text. Sent as JSON text. */
export interface Suite {
  readonly tests: string;
  readonly module: string;
  readonly testsModule: string;
  /** The learner's, beside the solution. */
  readonly files: Readonly<Record<string, string>>;
  /** The exercise's, beside the solution. */
  readonly given: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly requires: readonly string[];
  readonly capabilities: readonly Capability[];
}

/** What the harness is given for Run. Sent as JSON text. */
export interface ProgramJob {
  readonly source: string;
  readonly prompt: string;
  readonly given: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly capabilities: readonly Capability[];
}

/** A ProgramJob that is looked for: in the prompt's example of that number, from 0, null for none of them. */
export interface LocateJob extends ProgramJob {
  readonly example: number | null;
}

/** Answer to `discover`. `unusable`: the tests themselves cannot be loaded. */
export type Discovery =
  | { readonly kind: 'found'; readonly tests: readonly TestName[]; readonly output: string }
  | { readonly kind: 'broken'; readonly reason: Broken; readonly output: string }
  | { readonly kind: 'unusable'; readonly reason: string; readonly output: string };

/** Answer to `prepare`: the tests that the suite's text shows; empty where it does not tell. */
export type Listing = readonly TestName[];

/** Answer to `test`: facts about one test. */
export interface TestReport {
  /** `unusable`: it tests nothing, and its failure tells the author why. */
  readonly status: 'passed' | 'failed' | 'errored' | 'skipped' | 'unusable';
  readonly failures: readonly Failure[];
  readonly output: string;
  readonly ms: number;
  readonly statements?: readonly SentStatement[];
  readonly exchanges?: readonly Exchange[];
}

/** Answer to `run`: how the program ended, as far as the interpreter can tell. */
export type RunReport = Extract<
  RunOutcome,
  { readonly kind: 'finished' | 'syntax' | 'raised' | 'exited' }
>;

export interface BootReport {
  /** Whether Python can wait for the page (JavaScript Promise Integration). */
  readonly interactiveInput: boolean;
  /** Memory to start later workers from, packed, where it was made. */
  readonly snapshot: Blob | null;
}

/** Answer to `locate` and `locateRun`. */
export interface Whereabouts {
  /** The lines of the learner's that it ran in; empty where it ended by itself. */
  readonly frames: readonly TracebackFrame[];
  /** The tests' call that led there, in the learner's terms; null where unknown. */
  readonly call: string | null;
}

/** The page's side of `locate` and `locateRun`, a comlink proxy. */
export interface LocatePort {
  /** A line that a call reaches for the first time: Whereabouts as JSON text. */
  onLine(whereabouts: string): void;
}

/** Answer to `record` and `recordRun`: a Trace whose stacks are told as what they lost and gained. */
export type WrittenTrace = Omit<Trace, 'steps'> & { readonly steps: readonly WrittenStep[] };

export type WrittenStep = Omit<TraceStep, 'stack' | 'things'> & {
  /** How many of the innermost calls are over. */
  readonly left?: number;
  /** Those that are new, from the outermost. */
  readonly entered?: readonly FrameNumber[];
  readonly things?: readonly (readonly [number, Thing | ThingEdit | null])[];
};

/** Answer to `cover`: pairs of a line and how often it ran; null for a test that there is not. */
export interface Covered {
  readonly lines: readonly (readonly [line: number, times: number])[] | null;
}

/**
 * How an object that was told of before has changed: from the first of these places on, so many values
 * give way to others. Of pairs, keys and values are counted alike.
 */
export type ThingEdit = readonly [first: number, cut: number, put: readonly Held[]];

/**
 * What a worker tells while a call is at work: what is printed, of every call, and what Run shows and
 * asks besides. Posted on the port of the answers, so that all come in the order they were sent;
 * comlink passes over what is not its own.
 */
export type Told = RunEvent | { readonly kind: 'ask' };

/** Page to worker on that port: one line without its end, or null for end of file. Answers `ask`. */
export interface Line {
  readonly kind: 'line';
  readonly line: string | null;
}

/** Answer of every call into the harness. */
export interface Reply {
  /** JSON text. */
  readonly report: string;
  /** The worker must be replaced: the interpreter's memory has grown too much to be put back. */
  readonly spent: boolean;
}

/**
 * Errors of a call that mean more than a lost interpreter. `RangeError`: its stack overflowed,
 * which is an `InternalError` in Firefox. `NotRestored`: it could not be put back after an earlier call, and this one has not begun.
 */
export type CallErrorName = 'RangeError' | 'InternalError' | 'NotRestored';

/**
 * One Python interpreter in a worker, exposed with comlink over a private MessagePort.
 * Jobs and reports are JSON text of the types above. A call rejects only when the interpreter
 * is lost; the worker must then be replaced.
 */
export interface PythonWorker {
  /**
   * Starts Python, once, before any other call. `makeSnapshot`: makes one where it was given none that
   * is whole.
   */
  boot(options: { readonly makeSnapshot: boolean }): Promise<BootReport>;
  /**
   * Adds a pack, a zip of packages, and imports what it is about; from then on every call finds it.
   * Nothing where it was added before.
   */
  add(pack: Pack, archive: Uint8Array): Promise<void>;
  /** Judges a small job of its own, since whatever runs for the first time is slow. */
  rehearse(): Promise<void>;
  /**
   * Reads a Suite, without running it -> Listing. The next calls with the very same text need not
   * read it again.
   */
  prepare(suite: string): Promise<Reply>;
  /** Suite and the learner's text -> Discovery. The next tests of both need not load them again. */
  discover(suite: string, solution: string): Promise<Reply>;
  /** Suite, the learner's text and the test's place in the discovery -> TestReport. */
  test(suite: string, solution: string, index: number): Promise<Reply>;
  /**
   * Runs what did not end again for a tenth of a second -> Whereabouts. Suite, the learner's text and
   * the test's place, or null for loading the text.
   */
  locate(suite: string, solution: string, index: number | null, port: LocatePort): Promise<Reply>;
  /**
   * Runs a LocateJob, and what is looked for in it for a tenth of a second -> Whereabouts. Its `stdin`
   * is all the input it gets, and what it prints goes nowhere.
   */
  locateRun(job: string, port: LocatePort): Promise<Reply>;
  /**
   * Runs one test of what loads, every step recorded -> WrittenTrace. Suite, the learner's text and the
   * test's place. What it prints goes into the trace alone.
   */
  record(suite: string, solution: string, index: number): Promise<Reply>;
  /** Runs one test of what loads, its lines counted -> Covered. The same arguments. */
  cover(suite: string, solution: string, index: number): Promise<Reply>;
  /** As `record`, of a ProgramJob, without the prompt's examples; its `stdin` is all the input it gets. */
  recordRun(job: string): Promise<Reply>;
  /** The learner's text, which is compiled and not executed -> Parse. */
  parse(source: string): Promise<Reply>;
  /** ProgramJob -> RunReport. Only here `ask` is told. */
  run(job: string): Promise<Reply>;
  /**
   * Is a process that another worker's program has started -> its exit code, as text. `start` is what
   * the harness there has made for the one here. What passes between them is beside this interface;
   * see `runtime/processes/`.
   */
  serve(pid: number, start: Uint8Array): Promise<Reply>;
}

/**
 * Ruff, in a worker of the page's own, exposed with comlink: it reads texts and runs none. A call
 * rejects only when Ruff is lost; the worker must then be replaced.
 */
export interface StyleWorker {
  /** Settles once Ruff is there; rejects where it cannot be fetched or started. */
  ready(): Promise<void>;
  format(text: string): Promise<StyledText | UnparsedText>;
  sortImports(text: string): Promise<StyledText | UnparsedText>;
  check(text: string): Promise<CheckedText | UnparsedText>;
}

/**
 * Page to service worker: it may take over from the one before, or a page stands and works, so that
 * files that nobody needs any more can go.
 */
export type ToServiceWorker = { readonly kind: 'take-over' } | { readonly kind: 'tidy' };

/** Service worker to pages: the browser gives no room for the site's files. */
export type FromServiceWorker = { readonly kind: 'no-room' };
