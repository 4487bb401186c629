import type { LocateJob, ProgramJob } from '../../workers/protocol.ts';
import type { TracebackFrame } from '../domain/verdict.ts';
import { look, type Watch } from './lookout.ts';
import type { PythonPool } from './python-pool.ts';

/** Milliseconds of computing after which a program is looked for, before anybody asks. */
const patience = 1_000;

/** Milliseconds for a look, in which a new spare may still be rehearsing. Nobody waits for it. */
const longest = 2_000;

/** Milliseconds: a look ends a tenth of a second after it began wherever lines are executed. */
const quiet = 400;

type Frames = readonly TracebackFrame[];

/**
 * Knows in which lines a program is, as far as running it again for a moment on the spare shows
 * them: with the same input, and nothing after that.
 */
export interface ProgramLookout {
  /** The program computes from here on. */
  readonly computes: () => void;
  /** The prompt's next example begins, and computes from here on. */
  readonly goesOn: () => void;
  /** It waits for a line, so there is no question where it is. */
  readonly waits: () => void;
  /** Null stands for the end of input. */
  readonly typed: (line: string | null) => void;
  /** What is known now; null where it has still to be found. */
  readonly known: () => Frames | null;
  /** Looks, unless that has begun. Never rejects. */
  readonly find: () => Promise<Frames>;
  readonly close: () => void;
}

/** Once `superseded` is aborted something else is under way, which must not wait for this. */
export function createProgramLookout(
  pool: PythonPool,
  job: ProgramJob,
  superseded: AbortSignal,
): ProgramLookout {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let input: string | null = null;
  let example: number | null = null;
  let known: Frames | null = null;
  let sight: Promise<Frames> | null = null;

  async function seek(): Promise<Frames> {
    const sought: LocateJob = { ...job, stdin: input ?? job.stdin, example };
    const again = JSON.stringify(sought);
    try {
      const watch: Watch = (python, port) => python.locateRun(again, port);
      const limits = { signal: superseded, limitMs: longest, quietMs: quiet };
      return (await look(pool, watch, limits)).frames;
    } catch {
      return []; // no spare can be started
    }
  }

  async function note(found: Promise<Frames>): Promise<void> {
    const frames = await found;
    if (sight === found) known = frames;
  }

  function find(): Promise<Frames> {
    if (sight === null) {
      sight = seek();
      void note(sight);
    }
    return sight;
  }

  function computes(): void {
    isWaiting = false;
    sight = null;
    known = null;
    clearTimeout(timer);
    timer = setTimeout(() => void find(), patience);
  }

  return {
    computes,
    goesOn() {
      example = example === null ? 0 : example + 1;
      computes();
    },
    waits() {
      isWaiting = true;
      clearTimeout(timer);
    },
    typed(line) {
      input = `${input ?? ''}${line === null ? '' : `${line}\n`}`;
    },
    known: () => (isWaiting ? [] : known),
    find,
    close: () => clearTimeout(timer),
  };
}
