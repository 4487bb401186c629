import { proxy } from 'comlink';
import type { LocatePort } from '../../workers/protocol.ts';
import type { TestResult, TracebackFrame, Verdict } from '../domain/verdict.ts';
import { createDeadline } from './deadline.ts';
import type { PythonPool } from './python-pool.ts';
import { frameSchema, whereaboutsSchema, parseReport } from './report-schema.ts';

/** Milliseconds: a moment under observation, and the time to end it from inside. */
const moment = 250;

/**
 * A timed-out verdict with the lines in which its first late test was, seen by running that again
 * for a moment. It is the verdict as it was where nothing was seen.
 */
export async function withLocation(
  verdict: Verdict,
  pool: PythonPool,
  { suite, solution }: { readonly suite: string; readonly solution: string },
  signal: AbortSignal,
): Promise<Verdict> {
  const late = verdict.tests.findIndex(({ status }) => status === 'timed-out');
  if (verdict.kind !== 'timed-out' || signal.aborted) return verdict;
  const index = verdict.phase === 'loading' ? null : late;
  const reached: TracebackFrame[] = [];
  const port: LocatePort = {
    onLine: (line) => {
      const frame = parseReport(frameSchema, line);
      if (frame) reached.push(frame);
    },
  };
  const python = await pool.acquire();
  const settled = await python.call(
    (remote) => remote.locate(suite, solution, index, proxy(port)),
    { deadline: createDeadline(moment), signal },
  );
  if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
  const frames =
    settled.kind === 'done'
      ? (parseReport(whereaboutsSchema, settled.value.report) ?? [])
      : // In C no line is executed any more: it hangs in the last one that was reached.
        reached.slice(-1);
  if (frames.length === 0) return verdict;
  const tests = verdict.tests.map((test, place) =>
    verdict.phase === 'loading' || place === late ? withFrames(test, frames) : test,
  );
  return { ...verdict, tests };
}

function withFrames(test: TestResult, frames: readonly TracebackFrame[]): TestResult {
  // Nothing was raised.
  const traceback = [{ type: '', message: '', frames, leadsTo: null }];
  return { ...test, failures: test.failures.map((failure) => ({ ...failure, traceback })) };
}
