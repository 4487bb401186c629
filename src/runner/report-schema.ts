import * as v from 'valibot';
import type { Parse } from '../domain/verdict.ts';
import type {
  Discovery,
  Listing,
  Whereabouts,
  RunReport,
  TestReport,
  Told,
} from '../../workers/protocol.ts';

/**
 * Reports come out of an interpreter that ran somebody's code, so their shape is checked before
 * anything relies on it. What does not fit means that the interpreter was tampered with.
 */

const nullableText = v.nullable(v.string());

const frame = v.object({
  file: v.string(),
  line: v.number(),
  function: v.string(),
  code: v.string(),
  failing: v.exactOptional(v.object({ start: v.number(), end: v.number() })),
  repeated: v.number(),
});

export const whereaboutsSchema: v.GenericSchema<unknown, Whereabouts> = v.object({
  frames: v.array(frame),
  call: nullableText,
});

const traceback = v.array(
  v.object({
    type: v.string(),
    message: v.string(),
    frames: v.array(frame),
    leadsTo: v.nullable(v.picklist(['cause', 'context'])),
    module: v.exactOptional(v.string()),
    isBelow: v.exactOptional(v.literal(true)),
  }),
);

const problem = v.object({
  type: v.string(),
  message: v.string(),
  line: v.number(),
  column: v.number(),
  endLine: v.number(),
  endColumn: v.number(),
});

const growth = v.object({
  sizes: v.array(v.number()),
  steps: v.array(v.number()),
  order: v.string(),
  allowed: v.string(),
});

const seenValues = v.array(v.object({ name: v.string(), value: v.string() }));

const schedule = v.object({
  lanes: v.array(v.string()),
  after: v.number(),
  steps: v.array(
    v.object({
      lane: v.number(),
      file: v.string(),
      line: v.number(),
      code: v.string(),
      skipped: v.number(),
      goesOn: v.boolean(),
      leaves: v.boolean(),
      reads: seenValues,
      writes: seenValues,
      ends: v.picklist(['', 'interrupted', 'waits']),
    }),
  ),
});

const failure = v.object({
  message: v.string(),
  call: nullableText,
  expected: nullableText,
  actual: nullableText,
  subtest: nullableText,
  traceback,
  raised: v.exactOptional(v.object({ type: v.string(), message: v.string() })),
  growth: v.exactOptional(growth),
  schedule: v.exactOptional(schedule),
});

const broken = v.variant('kind', [
  v.object({ kind: v.literal('syntax'), problem }),
  v.object({
    kind: v.literal('missing'),
    names: v.array(v.string()),
    near: v.exactOptional(v.record(v.string(), v.string())),
  }),
  v.object({ kind: v.literal('raised'), traceback }),
  v.object({ kind: v.literal('exited'), traceback }),
]);

const testNames = v.array(v.object({ name: v.string(), title: v.string() }));

export const listingSchema: v.GenericSchema<unknown, Listing> = testNames;

export const discoverySchema: v.GenericSchema<unknown, Discovery> = v.variant('kind', [
  v.object({
    kind: v.literal('found'),
    tests: testNames,
    output: v.string(),
  }),
  v.object({ kind: v.literal('broken'), reason: broken, output: v.string() }),
  v.object({ kind: v.literal('unusable'), reason: v.string(), output: v.string() }),
]);

const namedText = v.tuple([v.string(), v.string()]);

const exchange = v.object({
  method: v.string(),
  path: v.string(),
  asked: v.array(namedText),
  fields: v.array(namedText),
  body: v.string(),
  status: v.nullable(v.string()),
  headers: v.array(namedText),
  response: v.string(),
  templates: v.array(v.string()),
  session: v.nullable(v.object({ before: v.string(), after: v.string() })),
});

export const testReportSchema: v.GenericSchema<unknown, TestReport> = v.object({
  status: v.picklist(['passed', 'failed', 'errored', 'skipped', 'unusable']),
  failures: v.array(failure),
  output: v.string(),
  ms: v.number(),
  statements: v.exactOptional(
    v.array(
      v.object({
        file: v.string(),
        line: v.number(),
        sql: v.string(),
        count: v.number(),
        plan: v.array(v.string()),
      }),
    ),
  ),
  exchanges: v.exactOptional(v.array(exchange)),
});

export const parseSchema: v.GenericSchema<unknown, Parse> = v.object({
  problem: v.nullable(problem),
});

export const runReportSchema: v.GenericSchema<unknown, RunReport> = v.variant('kind', [
  v.object({ kind: v.literal('finished') }),
  v.object({ kind: v.literal('syntax'), problem }),
  v.object({ kind: v.literal('raised'), traceback }),
  v.object({ kind: v.literal('exited'), message: nullableText }),
]);

const stream = v.picklist(['stdout', 'stderr']);

export const toldSchema: v.GenericSchema<unknown, Told> = v.variant('kind', [
  v.object({ kind: v.literal('output'), stream, text: v.string() }),
  v.object({ kind: v.literal('cut'), stream, characters: v.number() }),
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('example-began'), source: v.string() }),
  v.object({
    kind: v.literal('example'),
    example: v.object({
      source: v.string(),
      want: v.string(),
      got: v.string(),
      matched: v.boolean(),
      traceback: v.nullable(traceback),
    }),
  }),
  v.object({
    kind: v.literal('cut'),
    stream: v.picklist(['stdout', 'stderr']),
    characters: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  }),
]);

/** The report, or null where the text is not one. */
export function parseReport<T>(schema: v.GenericSchema<unknown, T>, json: unknown): T | null {
  if (typeof json !== 'string') return null;
  try {
    return validated(schema, JSON.parse(json));
  } catch {
    return null;
  }
}

/** The value, or null where it is not of that shape. */
export function validated<T>(schema: v.GenericSchema<unknown, T>, value: unknown): T | null {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}
