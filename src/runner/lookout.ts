import { proxy, type Remote } from 'comlink';
import type { LocatePort, PythonWorker, Reply, Whereabouts } from '../../workers/protocol.ts';
import type { TestResult } from '../domain/verdict.ts';
import type { Timed } from './call-queue.ts';
import { createDeadline } from './deadline.ts';
import type { PythonPool } from './python-pool.ts';
import { whereaboutsSchema, parseReport } from './report-schema.ts';

/**
 * Of a call's time, what reading the suite and a moment under observation may take on a busy machine.
 * It begins after half of the time, and leaves the spare some to be ready when it takes over.
 */
const share = 0.4;
/** Milliseconds that it may take in any case. */
const moment = 500;

/** What is known of a call that ended in time, and where nothing was seen. */
export const nowhere: Whereabouts = { frames: [], call: null };

/** What is looked for: where a text is in one of its tests, or in loading where `index` is null. */
interface Sought {
  readonly suite: string;
  readonly solution: string;
  readonly index: number | null;
}

/**
 * Waits for a call. Once half of its time is over, the spare does the same for a moment with its
 * lines watched, so that they are known when the time is up.
 */
export async function watched(
  pool: PythonPool,
  sought: Sought,
  limitMs: number,
  call: Promise<Timed>,
): Promise<Timed & { readonly seen: Whereabouts }> {
  let sight = Promise.resolve(nowhere);
  const timer = setTimeout(() => {
    // Where no spare can be started there is nothing to be seen.
    sight = locate(pool, sought, Math.max(moment, limitMs * share)).catch(() => nowhere);
  }, limitMs / 2);
  const ended = await call;
  clearTimeout(timer);
  return { ...ended, seen: ended.settled.kind === 'deadline' ? await sight : nowhere };
}

function locate(
  pool: PythonPool,
  { suite, solution, index }: Sought,
  limitMs: number,
): Promise<Whereabouts> {
  const { signal } = new AbortController();
  const watch: Watch = (python, port) => python.locate(suite, solution, index, port);
  return look(pool, watch, { signal, limitMs });
}

export type Watch = (python: Remote<PythonWorker>, port: LocatePort) => Promise<Reply>;

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
): Promise<Whereabouts> {
  const python = await pool.spare();
  if (signal.aborted) return nowhere;
  let last = nowhere;
  const quiet = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const port: LocatePort = {
    onLine: (whereabouts) => {
      last = parseReport(whereaboutsSchema, whereabouts) ?? last;
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
  if (settled.kind !== 'done') return last;
  return parseReport(whereaboutsSchema, settled.value.report) ?? nowhere;
}

/**
 * A late test with the call that never came back, and the lines in which it was in place of a
 * traceback: nothing was raised.
 */
export function withWhereabouts(test: TestResult, { frames, call }: Whereabouts): TestResult {
  if (frames.length === 0) return test;
  const traceback = [{ type: '', message: '', frames, leadsTo: null }];
  return { ...test, failures: test.failures.map((failure) => ({ ...failure, call, traceback })) };
}
