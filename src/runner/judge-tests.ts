import type { Reply, TestReport, Whereabouts } from '../../workers/protocol.ts';
import type { Limits } from '../domain/exercise.ts';
import type { JudgeEvent, TestName, TestResult } from '../domain/verdict.ts';
import type { Call, CallQueue, Groundwork } from './call-queue.ts';
import { nowhere, withWhereabouts, type watched } from './lookout.ts';
import type { Settled } from './python-handle.ts';
import type { PythonPool } from './python-pool.ts';
import { parseReport, testReportSchema } from './report-schema.ts';
import { judgeRest } from './rest-of-tests.ts';
import { resultOf, type TestOutcome, type TestTime } from './verdict-of.ts';

export interface Judging {
  readonly pool: PythonPool;
  readonly signal: AbortSignal;
  readonly limits: Limits;
  readonly groundwork: readonly Groundwork[];
  /** A call for every test is in it. */
  readonly calls: CallQueue;
  /** The next of them, watched: where it was, where its time was up. */
  readonly next: (index: number, limitMs: number) => ReturnType<typeof watched>;
  readonly callOf: (index: number) => Call;
}

export interface Judged {
  /** One result for every test, in order; fewer where the learner stopped it. */
  readonly results: readonly TestResult[];
  /** What tests took outside the queue. */
  readonly besidesMs: number;
  /** Why the tests cannot be used, where one of them showed it; null where none did. */
  readonly unusable: string | null;
}

/** Runs one test after the other, and the rest in little time once one has never finished. */
export async function judgeTests(
  judging: Judging,
  tests: readonly TestName[],
  onEvent: (event: JudgeEvent) => void,
): Promise<Judged> {
  const { calls, limits } = judging;
  const { testMs, totalMs } = limits;
  const results: TestResult[] = [];
  let besidesMs = 0;
  let unusable: string | null = null;
  const onStarted = (index: number): void => onEvent({ kind: 'started', index });
  function finish(
    index: number,
    outcome: TestOutcome,
    time: TestTime,
    seen: Whereabouts = nowhere,
  ): void {
    const test = tests[index];
    if (!test) return;
    unusable ??= outcome.kind === 'reported' ? reasonOf(outcome.report) : null;
    const result = withWhereabouts(resultOf(test, outcome, time), seen);
    results[index] = result;
    onEvent({ kind: 'finished', index, result });
  }

  for (const index of tests.keys()) {
    const leftMs = totalMs - calls.spentMs();
    const limitMs = Math.min(testMs, leftMs);
    const outOfTime = { kind: 'cut', because: 'total', totalMs } as const;
    if (limitMs <= 0) {
      finish(index, outOfTime, { limitMs, ms: 0, output: '' });
      continue;
    }
    onStarted(index);
    const { settled, ms, begun, seen, printed: output } = await judging.next(index, limitMs);
    if (settled.kind === 'aborted') break;
    const isLate = settled.kind === 'deadline';
    const isCut = isLate && begun && leftMs < testMs;
    finish(index, isCut ? outOfTime : outcomeOf(settled, begun), { limitMs, ms, output }, seen);
    if (!isLate || isCut) continue;
    await judgeRest(
      {
        ...judging,
        testMs,
        leftMs: totalMs - calls.spentMs(),
        onStarted,
        onEnded: (one, ended, time) => {
          besidesMs += time.ms;
          const cut = { kind: 'cut', because: 'late-test' } as const;
          finish(one, ended === null ? cut : outcomeOf(ended, time.begun), time);
        },
      },
      [...tests.keys()].slice(index + 1),
    );
    break;
  }
  return { results, besidesMs, unusable };
}

function reasonOf(report: TestReport | null): string | null {
  return report?.status === 'unusable' ? (report.failures[0]?.message ?? null) : null;
}

function outcomeOf(
  settled: Exclude<Settled<Reply>, { kind: 'aborted' }>,
  begun: boolean,
): TestOutcome {
  if (settled.kind === 'deadline' && !begun) return { kind: 'not-loaded-again' };
  if (settled.kind !== 'done') return settled;
  return { kind: 'reported', report: parseReport(testReportSchema, settled.value.report) };
}
