import type { Parse } from '../domain/verdict.ts';
import { createDeadline } from './deadline.ts';
import type { PythonPool } from './python-pool.ts';
import { parseReport, parseSchema } from './report-schema.ts';

/** Milliseconds; an ordinary text takes one or two, and on a slow phone may come before everything else. */
const limit = 10_000;

/** Nobody starts a Python for it. */
export async function parse(pool: PythonPool, source: string): Promise<Parse | null> {
  const python = pool.ready();
  if (python === null) return null;
  const { signal } = new AbortController();
  const settled = await python.call((remote) => remote.parse(source), {
    deadline: createDeadline(limit),
    signal,
  });
  if (settled.kind !== 'done' || settled.value.spent) pool.replace(python);
  return settled.kind === 'done' ? parseReport(parseSchema, settled.value.report) : null;
}
