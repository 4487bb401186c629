import { checkerName } from './type-checker.ts';
import type { Failure, TestResult, Verdict } from './verdict.ts';

/**
 * How each test failed that did, by the test's name: its status, then, where it is the same in
 * every run, a colon and a fingerprint of what it saw. `failed:1k2j3h`, `errored:TypeError`,
 * `timed-out`.
 */
export type Traces = Readonly<Record<string, string>>;

/** What the tests say about a mistake, and what a learner who makes it is told. */
export interface MistakePattern {
  /** Continues "This looks like". */
  readonly sentence: string;
  readonly fails: Traces;
}

export function tracesOf({ tests }: Verdict): Traces {
  return Object.fromEntries(
    tests
      .filter(({ status }) => status !== 'passed' && status !== 'skipped')
      .map((test) => [test.name, traceOf(test)]),
  );
}

/** Of a test that some runs of the same code pass and others do not, or that was not run in full. */
export const perhaps = 'perhaps';

/** What two runs of the same code agree on. */
export function steadyTraces(one: Traces, other: Traces): Traces {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return Object.fromEntries(
    [...names].map((name) => {
      const [first = perhaps, second = perhaps] = [one[name], other[name]];
      if (first === second) return [name, first];
      const status = statusOf(first);
      return [name, status === statusOf(second) ? status : perhaps];
    }),
  );
}

export const statusOf = (trace: string): string => trace.split(':', 1)[0] ?? '';

function traceOf({ status, failures }: TestResult): string {
  if (status === 'not-run') return perhaps;
  if (status === 'timed-out' || status === 'crashed' || failures.length === 0) return status;
  return `${status}:${failures.map(fingerprint).join('+')}`;
}

/** The type of what was raised, or else a hash of what came out, of what was said or of how the work grew. */
function fingerprint({ actual, message, traceback, growth }: Failure): string {
  if (growth !== undefined) return hashed(growth.order);
  if (actual !== null) return hashed(actual);
  const raised = traceback.at(-1)?.type;
  return raised === undefined || raised === checkerName ? hashed(message) : raised;
}

/** FNV-1a, 32 bits, as base 36; a collision costs no more than a sentence. */
function hashed(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of withoutAccidents(text)) {
    hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** Text without what another run, or a line more, would show differently: addresses, ids, places, the order of a set. */
function withoutAccidents(text: string): string {
  return text
    .replaceAll(/0x[0-9a-f]+/gi, '0x')
    .replaceAll(/\d{7,}/g, '#')
    .replaceAll(/ in line \d+/g, '')
    .replaceAll(/\{[^{}:]*\}/g, (set) => set.slice(1, -1).split(/,\s*/).toSorted().join())
    .replaceAll(/\s+/g, ' ');
}
