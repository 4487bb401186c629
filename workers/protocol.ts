import type { Capability } from '../src/domain/exercise.ts';
import type { RunEvent, RunOutcome } from '../src/domain/run.ts';
import type { Broken, Failure, TestName } from '../src/domain/verdict.ts';

/** What a worker needs to start Python; cloneable, and shared by all workers of one frame. */
export interface RuntimeAssets {
  readonly wasm: WebAssembly.Module;
  /** `python_stdlib.zip`, compiled. */
  readonly stdlib: Uint8Array;
  /** The harness package as a zip archive. */
  readonly harness: Uint8Array;
}

/** What the harness is given for every discovery and every test. Sent as JSON text. */
export interface Job {
  readonly solution: string;
  readonly tests: string;
  readonly module: string;
  readonly testsModule: string;
  readonly files: Readonly<Record<string, string>>;
  readonly stdin: string;
  readonly requires: readonly string[];
  readonly capabilities: readonly Capability[];
}

/** What the harness is given for Run. Sent as JSON text. */
export interface ProgramJob {
  readonly source: string;
  readonly prompt: string;
  readonly stdin: string;
  readonly capabilities: readonly Capability[];
}

/** Answer to `discover`. `unusable`: the tests themselves cannot be loaded. */
export type Discovery =
  | { readonly kind: 'found'; readonly tests: readonly TestName[]; readonly output: string }
  | { readonly kind: 'broken'; readonly reason: Broken; readonly output: string }
  | { readonly kind: 'unusable'; readonly reason: string; readonly output: string };

/** Answer to `test`: facts about one test. */
export interface TestReport {
  readonly status: 'passed' | 'failed' | 'errored' | 'skipped';
  readonly failures: readonly Failure[];
  readonly output: string;
  readonly ms: number;
}

/** Answer to `run`: how the program ended, as far as the interpreter can tell. */
export type RunReport = Extract<
  RunOutcome,
  { readonly kind: 'finished' | 'syntax' | 'raised' | 'exited' }
>;

export interface BootReport {
  /** Whether Python can wait for the page (JavaScript Promise Integration). */
  readonly interactiveInput: boolean;
}

/** The page's side of a run; comlink proxies. */
export interface ProgramPort {
  readonly onEvents: (events: readonly RunEvent[]) => void;
  readonly readLine: () => Promise<string | null>;
}

/**
 * One Python interpreter in a worker, exposed with comlink over a private MessagePort.
 * Jobs and reports are JSON text of the types above. A call rejects only when the interpreter
 * is lost; the worker must then be replaced.
 */
export interface PythonWorker {
  boot(assets: RuntimeAssets): Promise<BootReport>;
  /** Job -> Discovery. */
  discover(job: string): Promise<string>;
  /** Job and the test's place in the discovery -> TestReport. */
  test(job: string, index: number): Promise<string>;
  /** ProgramJob -> RunReport. */
  run(program: string, port: ProgramPort): Promise<string>;
}
