import type { Remote } from 'comlink';
import type { PythonWorker, Reply, Suite } from '../../workers/protocol.ts';
import type { Submission } from '../domain/submission.ts';
import type { JudgeEvent, TestResult, Verdict } from '../domain/verdict.ts';
import { createDeadline } from './deadline.ts';
import type { Settled } from './python-handle.ts';
import type { PythonPool } from './python-pool.ts';
import { discoverySchema, parseReport, testReportSchema } from './report-schema.ts';
import { resultOf, verdictOf, type TestOutcome } from './verdict-of.ts';

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
  const { testMs, totalMs } = submission.limits;
  const { solution } = submission;
  const suite = JSON.stringify(suiteOf(submission));
  let spentMs = 0;
  let patienceMs = testMs;

  /** One call, timed; a Python that cannot be used again is replaced. */
  async function call(
    work: (python: Remote<PythonWorker>) => Promise<Reply>,
    limitMs: number,
  ): Promise<{ settled: Settled<Reply>; ms: number }> {
    const python = await pool.acquire();
    const started = performance.now();
    const settled = await python.call(work, { deadline: createDeadline(limitMs), signal });
    const ms = performance.now() - started;
    spentMs += ms;
    if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
    return { settled, ms };
  }

  const failed = (reason: string, output = ''): Verdict => ({
    kind: 'crashed',
    reason,
    tests: [],
    output,
    ms: spentMs,
  });

  const { settled: found } = await call((python) => python.discover(suite, solution), testMs);
  if (found.kind === 'aborted') return { kind: 'stopped' };
  if (found.kind === 'deadline') {
    return { kind: 'timed-out', limitMs: testMs, tests: [], output: '', ms: spentMs };
  }
  if (found.kind === 'died') {
    return failed(
      found.cause === 'stack-overflow'
        ? 'Stack overflow while your code was loaded: the calls are nested too deeply.'
        : `Python broke down while your code was loaded (${found.reason}).`,
    );
  }
  const discovery = parseReport(discoverySchema, found.value.report);
  if (!discovery) return failed('What Python reported could not be read.');
  const { output } = discovery;
  if (discovery.kind === 'unusable') return failed(discovery.reason, output);
  if (discovery.kind === 'broken') {
    return { kind: 'broken', reason: discovery.reason, tests: [], output, ms: spentMs };
  }

  onEvent({ kind: 'found', tests: discovery.tests });
  const results: TestResult[] = [];
  for (const [index, test] of discovery.tests.entries()) {
    onEvent({ kind: 'started', index });
    const limitMs = Math.min(patienceMs, totalMs - spentMs);
    let outcome: TestOutcome = { kind: 'out-of-time', totalMs };
    let ms = 0;
    if (limitMs > 0) {
      const answer = await call((python) => python.test(suite, solution, index), limitMs);
      if (answer.settled.kind === 'aborted') return { kind: 'stopped' };
      ms = answer.ms;
      const cutShort = answer.settled.kind === 'deadline' && limitMs < patienceMs;
      if (!cutShort) outcome = outcomeOf(answer.settled);
      // Endless in one test is often endless in all, and nobody should wait for every one of them.
      if (answer.settled.kind === 'deadline') patienceMs = testMs / 4;
    }
    const result = resultOf(test, outcome, { limitMs, ms });
    results.push(result);
    onEvent({ kind: 'finished', index, result });
  }
  return verdictOf(results, { output, ms: spentMs, limitMs: testMs });
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
