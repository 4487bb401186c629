import { proxy, type Remote } from 'comlink';
import type { LocatePort, PythonWorker, Reply } from '../../workers/protocol.ts';
import type { TestResult, TracebackFrame } from '../domain/verdict.ts';
import type { Timed } from './call-queue.ts';
import { createDeadline } from './deadline.ts';
import type { PythonPool } from './python-pool.ts';
import { frameSchema, whereaboutsSchema, parseReport } from './report-schema.ts';

/**
 * Of a call's time, what reading the suite and a moment under observation may take on a busy machine.
 * It begins after half of the time, and leaves the spare some to be ready when it takes over.
 */
const share = 0.4;
/** Milliseconds that it may take in any case. */
const moment = 500;

/** What is looked for: where a text is in one of its tests, or in loading where `index` is null. */
interface Sought {
  readonly suite: string;
  readonly solution: string;
  readonly index: number | null;
}

/**
 * Waits for a call. Once half of its time is over, the spare does the same for a moment with its
 * lines watched, so that they are known when the time is up. `frames` is empty for a call that
 * ended in time, and where nothing was seen.
 */
export async function watched(
  pool: PythonPool,
  sought: Sought,
  limitMs: number,
  call: Promise<Timed>,
): Promise<Timed & { readonly frames: readonly TracebackFrame[] }> {
  let sight: Promise<readonly TracebackFrame[]> = Promise.resolve([]);
  const timer = setTimeout(() => {
    // Where no spare can be started there is nothing to be seen.
    sight = locate(pool, sought, Math.max(moment, limitMs * share)).catch(() => []);
  }, limitMs / 2);
  const ended = await call;
  clearTimeout(timer);
  return { ...ended, frames: ended.settled.kind === 'deadline' ? await sight : [] };
}

function locate(
  pool: PythonPool,
  { suite, solution, index }: Sought,
  limitMs: number,
): Promise<readonly TracebackFrame[]> {
  const { signal } = new AbortController();
  const watch: Watch = (python, port) => python.locate(suite, solution, index, port);
  return look(pool, watch, { signal, limitMs });
}

type Watch = (python: Remote<PythonWorker>, port: LocatePort) => Promise<Reply>;

interface LookLimits {
  readonly signal: AbortSignal;
  readonly limitMs: number;
  /** Milliseconds after the newest line, past which no other is waited for. */
  readonly quietMs?: number;
}

/** The lines that are seen on the spare. Rejects where no spare can be started. */
export async function look(
  pool: PythonPool,
  watch: Watch,
  { signal, limitMs, quietMs = limitMs }: LookLimits,
): Promise<readonly TracebackFrame[]> {
  const python = await pool.spare();
  if (signal.aborted) return [];
  const reached: TracebackFrame[] = [];
  const quiet = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const port: LocatePort = {
    onLine: (line) => {
      const frame = parseReport(frameSchema, line);
      if (!frame) return;
      reached.push(frame);
      clearTimeout(timer);
      timer = setTimeout(() => quiet.abort(), quietMs);
    },
  };
  const settled = await python.call((remote) => watch(remote, proxy(port)), {
    deadline: createDeadline(limitMs),
    signal: AbortSignal.any([signal, quiet.signal]),
  });
  clearTimeout(timer);
  if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
  // In C no line is executed any more: it hangs in the last one that was reached.
  if (settled.kind !== 'done') return reached.slice(-1);
  return parseReport(whereaboutsSchema, settled.value.report) ?? [];
}

/** A late test with the lines in which it was, in place of a traceback: nothing was raised. */
export function withFrames(test: TestResult, frames: readonly TracebackFrame[]): TestResult {
  if (frames.length === 0) return test;
  const traceback = [{ type: '', message: '', frames, leadsTo: null }];
  return { ...test, failures: test.failures.map((failure) => ({ ...failure, traceback })) };
}
