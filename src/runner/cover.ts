import type { Coverage, LineCoverage } from '../domain/coverage.ts';
import type { Submission } from '../domain/submission.ts';
import { createDeadline } from './deadline.ts';
import { suiteOf } from './judge-submission.ts';
import type { PythonPool } from './python-pool.ts';
import { parseReport } from './report-schema.ts';
import { coveredSchema } from './trace-schema.ts';

/** Milliseconds for one test; by itself it counts for three seconds of executing lines. */
const limit = 6_000;

const lost = 'What the tests ran could not be counted: Python broke down meanwhile.';
const late = 'What the tests ran could not be counted: one of them waits for something.';

/** Runs all tests once more, each as it is judged, and counts the lines. */
export async function cover(
  pool: PythonPool,
  submission: Submission,
  signal: AbortSignal,
): Promise<Coverage> {
  const suite = JSON.stringify(suiteOf(submission));
  const times = new Map<number, number>();
  for (let index = 0; ; index += 1) {
    const python = await pool.acquire();
    if (signal.aborted) return { kind: 'stopped' };
    const settled = await python.call((remote) => remote.cover(suite, submission.solution, index), {
      deadline: createDeadline(limit),
      signal,
    });
    if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
    if (settled.kind === 'aborted') return { kind: 'stopped' };
    if (settled.kind === 'deadline') return { kind: 'unmeasured', reason: late };
    if (settled.kind === 'died') return { kind: 'unmeasured', reason: lost };
    const covered = parseReport(coveredSchema, settled.value.report);
    if (covered === null) return { kind: 'unmeasured', reason: lost };
    if (covered.lines === null) return { kind: 'measured', lines: linesOf(times) };
    for (const [line, ran] of covered.lines) times.set(line, (times.get(line) ?? 0) + ran);
  }
}

function linesOf(times: ReadonlyMap<number, number>): readonly LineCoverage[] {
  return [...times]
    .map(([line, ran]) => ({ line, times: ran }))
    .toSorted((a, b) => a.line - b.line);
}
