import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { defaultLimits } from '../../src/domain/exercise.ts';
import { capabilities } from '../../src/share/custom-exercise.ts';
import type { Submission } from '../../src/domain/submission.ts';
import { plainSentence } from '../../src/domain/sentence.ts';
import type { TestResult, Verdict } from '../../src/domain/verdict.ts';
import { verdictSentence } from '../../src/domain/verdict-sentence.ts';
import type { Runner } from '../../src/runner/runner.ts';

/** Milliseconds; more than any exercise needs, so that a stream cannot be held up for ever. */
const longest = v.pipe(v.number(), v.minValue(1), v.maxValue(600_000));
const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, 'must be a module name'));

const jobSchema = v.object({
  id: v.union([v.string(), v.number()]),
  solution: v.string(),
  tests: v.string(),
  typeTests: v.optional(v.string(), ''),
  module: v.optional(identifier, 'solution'),
  testsModule: v.optional(identifier, 'tests'),
  files: v.optional(v.record(v.string(), v.string()), {}),
  given: v.optional(v.record(v.string(), v.string()), {}),
  stdin: v.optional(v.string(), ''),
  capabilities: v.optional(v.array(v.picklist(capabilities)), []),
  limits: v.optional(v.object({ testMs: v.optional(longest), totalMs: v.optional(longest) }), {}),
});

/** Judges one JSON job a line and writes one JSON verdict a line, in order, as each is done. */
export async function gradeLines(runner: Runner, input: Readable, output: Writable): Promise<void> {
  const { signal } = new AbortController();
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    // The mark that editors on Windows put before a file is white space too, but not to JSON.
    const line = text.trim();
    if (line === '') continue;
    const answer = await gradeLine(runner, line, signal);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
}

async function gradeLine(runner: Runner, line: string, signal: AbortSignal): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return malformed(null, `This line is not JSON: ${String(error)}`);
  }
  const parsed = v.safeParse(jobSchema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const path = v.getDotPath(issue);
    return malformed(idOf(value), `${path ? `"${path}": ` : ''}${issue.message}`);
  }
  const { id, limits, ...rest } = parsed.output;
  const submission: Submission = {
    ...rest,
    requires: [],
    limits: {
      testMs: limits.testMs ?? defaultLimits.testMs,
      totalMs: limits.totalMs ?? defaultLimits.totalMs,
    },
  };
  const verdict = await runner.judge(submission, () => {}, signal);
  if (verdict.kind === 'stopped') return malformed(id, 'The judging was stopped.');
  return lineOf(id, verdict);
}

function lineOf(id: string | number, verdict: Verdict): object {
  const { kind, tests, output, ms } = verdict;
  return {
    id,
    verdict: kind,
    ...(kind === 'passed' ? {} : { message: plainSentence(verdictSentence(verdict)) }),
    tests: tests.map(testOf),
    output,
    ms: rounded(ms),
  };
}

function testOf({ name, title, status, failures, output, ms }: TestResult): object {
  const [first] = failures;
  return {
    name,
    title,
    status,
    ...(first && first.message !== '' ? { message: first.message } : {}),
    ...(first?.expected != null ? { expected: first.expected } : {}),
    ...(first?.actual != null ? { actual: first.actual } : {}),
    ...(output === '' ? {} : { output }),
    ms: rounded(ms),
  };
}

function malformed(id: string | number | null, message: string): object {
  return { id, verdict: 'crashed', message, tests: [], output: '', ms: 0 };
}

function idOf(value: unknown): string | number | null {
  const id: unknown = typeof value === 'object' && value && 'id' in value ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
