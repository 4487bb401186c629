import type { Suite } from '../../workers/protocol.ts';
import type { Submission } from '../domain/submission.ts';
import type { JudgeEvent, Verdict } from '../domain/verdict.ts';
import { createCallQueue, type Call, type Groundwork } from './call-queue.ts';
import { judgeTests } from './judge-tests.ts';
import { watched, withWhereabouts } from './lookout.ts';
import type { PythonPool } from './python-pool.ts';
import { discoverySchema, listingSchema, parseReport } from './report-schema.ts';
import { crashedBefore, notLoaded, verdictOf } from './verdict-of.ts';

/** How many calls may be with the worker at a time. */
const ahead = 4;

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
  const groundwork: readonly Groundwork[] = [
    { work: (python) => python.prepare(suite), limitMs: limits.totalMs },
    { work: (python) => python.discover(suite, solution), limitMs: limits.testMs },
  ];
  const calls = createCallQueue({ seat: pool, signal, groundwork, ahead });
  const next = (index: number | null, limitMs: number) =>
    watched(pool, { suite, solution, index }, limitMs, calls.next(limitMs));
  const callOf = (index: number): Call => ({
    kind: 'test',
    work: (python) => python.test(suite, solution, index),
  });
  calls.add(groundwork.map(({ work }) => ({ kind: 'loading', work })));
  calls.add([callOf(0)]);

  const { settled: prepared } = await calls.next(limits.totalMs);
  if (prepared.kind === 'aborted') return { kind: 'stopped' };
  const listing = prepared.kind === 'done' ? parseReport(listingSchema, prepared.value.report) : [];
  const { settled: found, seen, printed } = await next(null, limits.testMs);
  const ms = calls.spentMs();
  if (found.kind === 'aborted') return { kind: 'stopped' };
  if (found.kind !== 'done') {
    const facts = { limitMs: limits.testMs, ms, output: printed };
    const verdict = notLoaded(listing ?? [], found, facts);
    return { ...verdict, tests: verdict.tests.map((row) => withWhereabouts(row, seen)) };
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
  calls.add(discovery.tests.slice(1).map((_, index) => callOf(index + 1)));
  const judging = { pool, signal, limits, groundwork, calls, next, callOf };
  const judged = await judgeTests(judging, discovery.tests, onEvent);
  calls.close();
  if (signal.aborted) return { kind: 'stopped' };
  if (judged.unusable !== null) {
    return crashedBefore(judged.unusable, { output, ms: calls.spentMs() });
  }
  return verdictOf(judged.results, { output, ms: calls.spentMs() + judged.besidesMs, limits });
}

/** The very same text for every submission of one exercise: the worker prepares it once. */
export function suiteOf(submission: Submission): Suite {
  const { tests, module, testsModule, files, given, stdin, requires, capabilities } = submission;
  return { tests, module, testsModule, files, given, stdin, requires, capabilities };
}
