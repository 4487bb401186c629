import { proxy } from 'comlink';
import type { LocatePort } from '../../workers/protocol.ts';
import type { TestResult, TracebackFrame } from '../domain/verdict.ts';
import { createDeadline } from './deadline.ts';
import type { PythonPool } from './python-pool.ts';
import { frameSchema, whereaboutsSchema, parseReport } from './report-schema.ts';

/** Milliseconds for reading the suite and a moment under observation, which ends from inside. */
const moment = 500;

/** Looks where code is that takes long, so that its lines are known when its time is up. */
export interface Lookout {
  /**
   * Watches a call that has just begun: the place of a test, or null for loading. Once half of its
   * time is over, the spare does the same for a moment, with its lines watched.
   */
  readonly watch: (index: number | null, limitMs: number) => void;
  /** The call has come to its end. */
  readonly relax: () => void;
  /** The lines in which the watched call was; empty where nothing was seen. */
  readonly seen: () => Promise<readonly TracebackFrame[]>;
}

export function createLookout(
  pool: PythonPool,
  job: { readonly suite: string; readonly solution: string },
): Lookout {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sight: Promise<readonly TracebackFrame[]> = Promise.resolve([]);
  return {
    watch(index, limitMs) {
      sight = Promise.resolve([]);
      timer = setTimeout(() => {
        // Where no spare can be started there is nothing to be seen.
        sight = locate(pool, job, index).catch(() => []);
      }, limitMs / 2);
    },
    relax: () => clearTimeout(timer),
    seen: () => sight,
  };
}

async function locate(
  pool: PythonPool,
  { suite, solution }: { readonly suite: string; readonly solution: string },
  index: number | null,
): Promise<readonly TracebackFrame[]> {
  const python = await pool.spare();
  const reached: TracebackFrame[] = [];
  const port: LocatePort = {
    onLine: (line) => {
      const frame = parseReport(frameSchema, line);
      if (frame) reached.push(frame);
    },
  };
  const settled = await python.call(
    (remote) => remote.locate(suite, solution, index, proxy(port)),
    { deadline: createDeadline(moment), signal: new AbortController().signal },
  );
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
