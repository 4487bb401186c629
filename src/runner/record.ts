import type { ProgramJob } from '../../workers/protocol.ts';
import type { Recordable, Recording } from '../domain/recording.ts';
import type { Work } from './call-queue.ts';
import { createDeadline } from './deadline.ts';
import { suiteOf } from './judge-submission.ts';
import type { PythonPool } from './python-pool.ts';
import { parseReport } from './report-schema.ts';
import { readTrace, traceSchema } from './trace-schema.ts';

/**
 * Milliseconds. A recording ends by itself after three seconds of executing lines; the rest is for
 * reading the tests, and for what executes none.
 */
const limit = 10_000;

const reasons = {
  nothing: {
    program:
      'There is nothing to step through: no line of your code ran. If it has a mistake, Run says which.',
    test: 'No line of yours ran in this test: it ended before it came to your code.',
  },
  late: `It waits for something, or is busy in one line: it was ended after ${limit / 1000} s, and its steps are lost.`,
  lost: 'Python broke down while the steps were recorded.',
} as const;

export async function record(
  pool: PythonPool,
  subject: Recordable,
  signal: AbortSignal,
): Promise<Recording> {
  const python = await pool.acquire();
  if (signal.aborted) return { kind: 'stopped' };
  const settled = await python.call(workFor(subject), { deadline: createDeadline(limit), signal });
  if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
  switch (settled.kind) {
    case 'aborted':
      return { kind: 'stopped' };
    case 'deadline':
      return { kind: 'unrecorded', reason: reasons.late };
    case 'died':
      return { kind: 'unrecorded', reason: reasons.lost };
    case 'done': {
      const trace = parseReport(traceSchema, settled.value.report);
      if (trace === null) return { kind: 'unrecorded', reason: reasons.lost };
      if (trace.steps.length === 0)
        return { kind: 'unrecorded', reason: reasons.nothing[subject.kind] };
      return { kind: 'recorded', trace: readTrace(trace) };
    }
  }
}

function workFor(subject: Recordable): Work {
  if (subject.kind === 'program') {
    const job = JSON.stringify({ ...subject.program, prompt: '' } satisfies ProgramJob);
    return (remote) => remote.recordRun(job);
  }
  const { submission, index } = subject;
  const suite = JSON.stringify(suiteOf(submission));
  return (remote) => remote.record(suite, submission.solution, index);
}
