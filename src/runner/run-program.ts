import type { ProgramJob, Told } from '../../workers/protocol.ts';
import type { RunOutcome } from '../domain/run.ts';
import type { Program } from '../domain/submission.ts';
import { createDeadline } from './deadline.ts';
import type { PythonPool } from './python-pool.ts';
import { parseReport, runReportSchema } from './report-schema.ts';
import type { ProgramIo } from './runner.ts';
import { afterBreakdown } from './verdict-of.ts';

/** Milliseconds that a program may compute; the time in which it waits for the learner is free. */
const runLimit = 10_000;

export async function runProgram(
  pool: PythonPool,
  program: Program,
  io: ProgramIo,
  signal: AbortSignal,
  mayRepeat = true,
): Promise<RunOutcome> {
  let hasBegun = false;
  const python = await pool.acquire();
  const deadline = createDeadline(runLimit);
  let ended = false;
  async function readLine(): Promise<void> {
    deadline.pause();
    const line = await io.readLine();
    if (ended) return;
    deadline.resume();
    python.answer(line);
  }
  const listen = (told: Told): void => {
    if (ended) return;
    hasBegun = true;
    if (told.kind === 'ask') void readLine();
    else io.onEvent(told);
  };
  const { source, prompt, stdin, capabilities } = program;
  const job: ProgramJob = { source, prompt, stdin, capabilities };
  const settled = await python.call(
    (remote) => remote.run(JSON.stringify(job)),
    { deadline, signal },
    listen,
  );
  ended = true;
  if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
  if (settled.kind === 'died' && settled.cause === 'gone' && mayRepeat && !hasBegun) {
    return runProgram(pool, program, io, signal, false);
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
      return { kind: 'stopped' };
    case 'deadline':
      return { kind: 'timed-out', limitMs: runLimit };
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
