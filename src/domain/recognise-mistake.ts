import {
  perhaps,
  statusOf,
  tracesOf,
  type MistakePattern,
  type Traces,
} from './mistake-pattern.ts';
import { code, type Sentence } from './sentence.ts';
import type { Verdict } from './verdict.ts';

/** Of so many fingerprints one may differ: a value that has a name of the learner's in it. */
const fingerprintsForOneSlip = 6;

/**
 * The sentence of the one mistake that explains a verdict; null where none does, or where two do
 * alike. A pattern matches when exactly its tests fail, and fail in the same way.
 */
export function recogniseMistake(
  verdict: Verdict,
  patterns: readonly MistakePattern[],
): string | null {
  const traces = tracesOf(verdict);
  const matches = patterns.flatMap(({ sentence, fails }) => {
    const slips = slipsBetween(fails, traces);
    return slips === null ? [] : [{ sentence, slips }];
  });
  const fewest = Math.min(...matches.map(({ slips }) => slips));
  const [best, rival] = matches.filter(({ slips }) => slips === fewest);
  return best === undefined || rival !== undefined ? null : best.sentence;
}

/** How many fingerprints differ; null where the pattern does not fit the traces. */
export function slipsBetween(pattern: Traces, traces: Traces): number | null {
  const compared = compareTraces(pattern, traces);
  if (compared === null || compared.same === 0) return null;
  const { same, different } = compared;
  return different * fingerprintsForOneSlip <= same + different ? different : null;
}

/** Counts fingerprints, those that the pattern leaves open aside; null where other tests fail. */
export function compareTraces(
  pattern: Traces,
  traces: Traces,
): { readonly same: number; readonly different: number } | null {
  if (Object.keys(traces).some((test) => !(test in pattern))) return null;
  let same = 0;
  let different = 0;
  for (const [test, declared] of Object.entries(pattern)) {
    if (declared === perhaps) continue;
    const found = traces[test];
    // Not run in full, as it might not have been when the mistake was measured.
    if (found === perhaps && declared === 'timed-out') continue;
    if (found === undefined || found === perhaps) return null;
    if (declared === found) same += 1;
    else if (declared !== statusOf(found)) different += 1;
  }
  return { same, different };
}

/** "This looks like …", with its code marked. */
export function mistakeSentence(sentence: string): Sentence {
  const parts = sentence.split('`');
  if (parts.length % 2 === 0) return [`This looks like ${sentence}`];
  return [
    'This looks like ',
    ...parts.map((part, index) => (index % 2 === 0 ? part : code(part))),
  ].filter((part) => part !== '');
}
