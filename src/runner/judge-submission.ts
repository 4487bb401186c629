import type { Reply, Suite } from '../../workers/protocol.ts';
import type { Limits } from '../domain/exercise.ts';
import type { Submission } from '../domain/submission.ts';
import type {
  JudgeEvent,
  TestName,
  TestResult,
  TracebackFrame,
  Verdict,
} from '../domain/verdict.ts';
import { createCallQueue, type Call, type CallQueue } from './call-queue.ts';
import { watched, withFrames } from './lookout.ts';
import type { Settled } from './python-handle.ts';
import type { PythonPool } from './python-pool.ts';
import { discoverySchema, listingSchema, parseReport, testReportSchema } from './report-schema.ts';
import { crashedBefore, notLoaded, resultOf, verdictOf, type TestOutcome } from './verdict-of.ts';

/**
 * Judges one submission on the pool's Python, and on the spare from wherever a test had to be
 * ended, so that the verdict always covers every test. Every test has an interpreter of its own.
 */
export async function judgeSubmission(
  pool: PythonPool,
  submission: Submission,
  onEvent: (event: JudgeEvent) => void,
  signal: AbortSignal,
): Promise<Verdict | { readonly kind: 'stopped' }> {
  const { solution, limits } = submission;
  const suite = JSON.stringify(suiteOf(submission));
  const calls = createCallQueue(pool, signal);
  const next = (index: number | null, limitMs: number) =>
    watched(pool, { suite, solution, index }, limitMs, calls.next(limitMs));
  const test =
    (index: number): Call =>
    (python) =>
      python.test(suite, solution, index);
  calls.add([(python) => python.prepare(suite), (python) => python.discover(suite, solution)]);
  calls.add([test(0)]);

  const { settled: prepared } = await calls.next(limits.totalMs);
  if (prepared.kind === 'aborted') return { kind: 'stopped' };
  const listing = prepared.kind === 'done' ? parseReport(listingSchema, prepared.value.report) : [];
  const { settled: found, frames, printed } = await next(null, limits.testMs);
  const ms = calls.spentMs();
  if (found.kind === 'aborted') return { kind: 'stopped' };
  if (found.kind !== 'done') {
    const facts = { limitMs: limits.testMs, ms, output: printed };
    const verdict = notLoaded(listing ?? [], found, facts);
    return { ...verdict, tests: verdict.tests.map((row) => withFrames(row, frames)) };
  }
  const discovery = parseReport(discoverySchema, found.value.report);
  // Without a test to run the call sent ahead is answered at once.
  if (!discovery) return crashedBefore('What Python reported could not be read.', { ms });
  const { output } = discovery;
  if (discovery.kind === 'unusable') return crashedBefore(discovery.reason, { output, ms });
  if (discovery.kind === 'broken') {
    return { kind: 'broken', reason: discovery.reason, tests: [], output, ms };
  }

  onEvent({ kind: 'found', tests: discovery.tests });
  calls.add(discovery.tests.slice(1).map((_, index) => test(index + 1)));
  const results = await testEach({ calls, next, limits }, discovery.tests, onEvent);
  if (results === null) return { kind: 'stopped' };
  return verdictOf(results, { output, ms: calls.spentMs(), limitMs: limits.testMs });
}

interface Judging {
  readonly calls: CallQueue;
  /** The next call, watched: where it was, where its time was up. */
  readonly next: (index: number, limitMs: number) => ReturnType<typeof watched>;
  readonly limits: Limits;
}

/** One result for every test, in order; null where the learner stopped it. */
async function testEach(
  { calls, next, limits }: Judging,
  tests: readonly TestName[],
  onEvent: (event: JudgeEvent) => void,
): Promise<readonly TestResult[] | null> {
  const { testMs, totalMs } = limits;
  const results: TestResult[] = [];
  let patienceMs = testMs;
  for (const [index, test] of tests.entries()) {
    onEvent({ kind: 'started', index });
    const limitMs = Math.min(patienceMs, totalMs - calls.spentMs());
    let outcome: TestOutcome = { kind: 'out-of-time', totalMs };
    let ms = 0;
    let output = '';
    let frames: readonly TracebackFrame[] = [];
    if (limitMs > 0) {
      // The others have less time, and often the same reason.
      const isFirstLate = patienceMs === testMs;
      const answer = isFirstLate
        ? await next(index, limitMs)
        : { ...(await calls.next(limitMs)), frames };
      if (answer.settled.kind === 'aborted') return null;
      ms = answer.ms;
      output = answer.printed;
      const cutShort = answer.settled.kind === 'deadline' && limitMs < patienceMs;
      if (!cutShort) outcome = outcomeOf(answer.settled);
      frames = answer.frames;
      // Endless in one test is often endless in all, and nobody should wait for every one of them.
      if (answer.settled.kind === 'deadline') patienceMs = testMs / 4;
    }
    const result = withFrames(resultOf(test, outcome, { limitMs, ms, output }), frames);
    results.push(result);
    onEvent({ kind: 'finished', index, result });
  }
  calls.close();
  return results;
}

function outcomeOf(settled: Exclude<Settled<Reply>, { kind: 'aborted' }>): TestOutcome {
  if (settled.kind !== 'done') return settled;
  return { kind: 'reported', report: parseReport(testReportSchema, settled.value.report) };
}

/** The very same text for every submission of one exercise: the worker prepares it once. */
export function suiteOf(submission: Submission): Suite {
  const { tests, module, testsModule, files, stdin, requires, capabilities } = submission;
  return { tests, module, testsModule, files, stdin, requires, capabilities };
}
