import type { Capability } from '../domain/exercise.ts';
import type { Coverage } from '../domain/coverage.ts';
import type { Recordable, Recording } from '../domain/recording.ts';
import type { Program, Submission } from '../domain/submission.ts';
import type { RunEvent, RunOutcome } from '../domain/run.ts';
import type { JudgeEvent, Parse, TracebackFrame, Verdict } from '../domain/verdict.ts';

/** `starting` until a worker can take work at once; `failed` when Python cannot start here at all. */
export type Readiness =
  | { readonly kind: 'starting' }
  | {
      readonly kind: 'ready';
      readonly interactiveInput: boolean;
      /** What it waits for beside, as a sentence names it: packages that code needs. */
      readonly loading?: string;
    }
  | { readonly kind: 'failed'; readonly reason: string };

/** What must come before work is taken up, as a sentence begins; null where nothing must. */
export function awaited(readiness: Readiness): string | null {
  if (readiness.kind === 'starting') return 'Python is starting';
  if (readiness.kind !== 'ready' || readiness.loading === undefined) return null;
  return `${readiness.loading} is loading`;
}

/** What a running program may ask of the page. */
export interface ProgramIo {
  readonly onEvent: (event: RunEvent) => void;
  /** One line without its end, or null for end of file. Only called where input is interactive. */
  readonly readLine: () => Promise<string | null>;
  /** The lines that an ended program was in, where they are found only after the outcome is told. */
  readonly onFrames?: (frames: readonly TracebackFrame[]) => void;
}

/**
 * Judges and runs learner code. Every call settles, and never reject for anything that
 * the code did; work handed in while Python starts is done as soon as it has started.
 */
export interface Runner {
  readonly getReadiness: () => Readiness;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads what an exercise needs, ahead of the call that needs it. */
  readonly provide: (capabilities: readonly Capability[]) => void;
  readonly judge: (
    submission: Submission,
    onEvent: (event: JudgeEvent) => void,
    signal: AbortSignal,
  ) => Promise<Verdict | { readonly kind: 'stopped' }>;
  readonly run: (program: Program, io: ProgramIo, signal: AbortSignal) => Promise<RunOutcome>;
  /** Runs it once more, every step recorded. */
  readonly record: (subject: Recordable, signal: AbortSignal) => Promise<Recording>;
  /** What Python says of a text that does not parse; null where nobody can be asked just now. */
  readonly parse: (source: string) => Promise<Parse | null>;
  /** Runs its tests once more, and counts the lines that run. */
  readonly cover: (submission: Submission, signal: AbortSignal) => Promise<Coverage>;
}
