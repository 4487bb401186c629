import type { ProgramJob, Told } from '../../workers/protocol.ts';
import type { RunOutcome } from '../domain/run.ts';
import type { Program } from '../domain/submission.ts';
import type { TracebackFrame } from '../domain/verdict.ts';
import { createDeadline } from './deadline.ts';
import { createProgramLookout, type ProgramLookout } from './program-lookout.ts';
import type { PythonPool } from './python-pool.ts';
import { parseReport, runReportSchema } from './report-schema.ts';
import type { ProgramIo } from './runner.ts';
import { afterBreakdown } from './verdict-of.ts';

/** Milliseconds that a program may compute; the time in which it waits for the learner is free. */
const runLimit = 10_000;

export interface RunSignals {
  /** The learner ends the program. */
  readonly stop: AbortSignal;
  /** Something else is asked for, which must wait for nothing of this run. */
  readonly superseded: AbortSignal;
}

export async function runProgram(
  pool: PythonPool,
  program: Program,
  io: ProgramIo,
  signals: RunSignals,
  mayRepeat = true,
): Promise<RunOutcome> {
  let hasBegun = false;
  const python = await pool.acquire();
  if (signals.stop.aborted) return { kind: 'stopped', ms: null };
  const deadline = createDeadline(runLimit);
  const { source, prompt, given, stdin, capabilities } = program;
  const job: ProgramJob = { source, prompt, given, stdin, capabilities };
  const lookout = createProgramLookout(pool, job, signals.superseded);
  let ended = false;
  let example: string | null = null;
  async function readLine(): Promise<void> {
    deadline.pause();
    lookout.waits();
    const line = await io.readLine();
    if (ended) return;
    deadline.resume();
    lookout.typed(line);
    lookout.computes();
    python.answer(line);
  }
  const listen = (told: Told): void => {
    if (ended) return;
    hasBegun = true;
    if (told.kind === 'ask') {
      void readLine();
      return;
    }
    if (told.kind === 'example') example = null;
    if (told.kind === 'example-began') {
      example = told.source;
      lookout.goesOn();
    }
    io.onEvent(told);
  };
  lookout.computes();
  const settled = await python.call(
    (remote) => remote.run(JSON.stringify(job)),
    { deadline, signal: signals.stop },
    listen,
  );
  ended = true;
  const ms = deadline.spentMs();
  lookout.close();
  if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
  if (settled.kind === 'died' && settled.cause === 'gone' && mayRepeat && !hasBegun) {
    return runProgram(pool, program, io, signals, false);
  }
  switch (settled.kind) {
    case 'done':
      return (
        parseReport(runReportSchema, settled.value.report) ?? {
          kind: 'crashed',
          reason: 'What Python reported could not be read.',
        }
      );
    case 'aborted':
      return { kind: 'stopped', ms, ...placeNow(example, lookout, io) };
    case 'deadline':
      return { kind: 'timed-out', limitMs: runLimit, ...placeNow(example, lookout, io) };
    case 'died':
      return {
        kind: 'crashed',
        reason:
          settled.cause === 'stack-overflow'
            ? 'Stack overflow: the calls are nested too deeply for Python here.'
            : `it broke down. ${afterBreakdown}`,
      };
  }
}

/** What is known of where it was. What is not is told later: the outcome waits for nothing. */
function placeNow(
  example: string | null,
  lookout: ProgramLookout,
  io: ProgramIo,
): { readonly example?: string; readonly frames?: readonly TracebackFrame[] } {
  const place = example === null ? {} : { example };
  const frames = lookout.known();
  if (frames !== null) return frames.length === 0 ? place : { ...place, frames };
  void tellLater(lookout, io);
  return place;
}

async function tellLater(lookout: ProgramLookout, io: ProgramIo): Promise<void> {
  const found = await lookout.find();
  if (found.length > 0) io.onFrames?.(found);
}
