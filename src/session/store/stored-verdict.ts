import * as v from 'valibot';
import type { Verdict } from '../../domain/verdict.ts';

const count = v.number();

const traceback = v.array(
  v.object({
    type: v.string(),
    message: v.string(),
    frames: v.array(
      v.object({
        file: v.string(),
        line: count,
        function: v.string(),
        code: v.string(),
        failing: v.exactOptional(v.object({ start: count, end: count })),
        repeated: count,
      }),
    ),
    leadsTo: v.nullable(v.picklist(['cause', 'context'])),
    module: v.exactOptional(v.string()),
    isBelow: v.exactOptional(v.literal(true)),
  }),
);

const syntaxProblem = v.object({
  type: v.string(),
  message: v.string(),
  line: count,
  column: count,
  endLine: count,
  endColumn: count,
});

const growth = v.object({
  sizes: v.array(count),
  steps: v.array(count),
  order: v.string(),
  allowed: v.string(),
});

const seen = v.array(v.object({ name: v.string(), value: v.string() }));

const schedule = v.object({
  lanes: v.array(v.string()),
  after: count,
  steps: v.array(
    v.object({
      lane: count,
      file: v.string(),
      line: count,
      code: v.string(),
      skipped: count,
      goesOn: v.boolean(),
      leaves: v.boolean(),
      reads: seen,
      writes: seen,
      ends: v.picklist(['', 'interrupted', 'waits']),
    }),
  ),
});

const failure = v.object({
  message: v.string(),
  call: v.nullable(v.string()),
  expected: v.nullable(v.string()),
  actual: v.nullable(v.string()),
  subtest: v.nullable(v.string()),
  traceback,
  raised: v.exactOptional(v.object({ type: v.string(), message: v.string() })),
  growth: v.exactOptional(growth),
  schedule: v.exactOptional(schedule),
});

const judged = {
  tests: v.array(
    v.object({
      name: v.string(),
      title: v.string(),
      status: v.picklist([
        'passed',
        'failed',
        'errored',
        'timed-out',
        'crashed',
        'skipped',
        'not-run',
      ]),
      failures: v.array(failure),
      output: v.string(),
      ms: count,
    }),
  ),
  output: v.string(),
  ms: count,
};

const broken = v.variant('kind', [
  v.object({ kind: v.literal('syntax'), problem: syntaxProblem }),
  v.object({
    kind: v.literal('missing'),
    names: v.array(v.string()),
    near: v.exactOptional(v.record(v.string(), v.string())),
  }),
  v.object({ kind: v.literal('raised'), traceback }),
  v.object({ kind: v.literal('exited'), traceback }),
]);

/** Verdicts of earlier builds do not say it. */
const phase = v.optional(v.picklist(['starting', 'loading', 'testing']), 'testing');

/** A verdict as this build knows it. Storage may hold one that another build wrote. */
export const storedVerdict = v.variant('kind', [
  v.object({ ...judged, kind: v.literal('passed') }),
  v.object({ ...judged, kind: v.literal('failed') }),
  v.object({ ...judged, kind: v.literal('timed-out'), limitMs: count, phase }),
  v.object({ ...judged, kind: v.literal('broken'), reason: broken }),
  v.object({ ...judged, kind: v.literal('crashed'), reason: v.string(), phase }),
]) satisfies v.GenericSchema<unknown, Verdict>;
