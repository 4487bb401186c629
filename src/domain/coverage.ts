/** How often a statement in a function of the learner's ran, in all tests together. */
export interface LineCoverage {
  /** In which it begins, counted from 1. */
  readonly line: number;
  readonly times: number;
}

/** Which lines the tests ran. `unmeasured`: why that is not known, as a sentence. */
export type Coverage =
  | { readonly kind: 'measured'; readonly lines: readonly LineCoverage[] }
  | { readonly kind: 'unmeasured'; readonly reason: string }
  | { readonly kind: 'stopped' };

/** What there is to say of it; `changed`: the code is not what it was, and shows no numbers any more. */
export function coverageSentence(lines: readonly LineCoverage[], changed: boolean): string {
  const sentence = countedSentence(lines);
  if (changed) return `${sentence} That was before the change.`;
  const isWhole = lines.length > 0 && lines.every(({ times }) => times > 0);
  return isWhole ? `${sentence} The numbers beside them say how often.` : sentence;
}

function countedSentence(lines: readonly LineCoverage[]): string {
  const unrun = lines.filter(({ times }) => times === 0).map(({ line }) => line);
  if (lines.length === 0) return 'There is no function of yours whose lines could be counted.';
  if (unrun.length === 0) {
    return 'The tests ran every line of your functions.';
  }
  const places = new Intl.ListFormat('en').format(rangesOf(unrun));
  return `No test ran ${unrun.length === 1 ? 'line' : 'lines'} ${places}.`;
}

/** `3`, `5–7`, with those that follow one another put together. */
function rangesOf(lines: readonly number[]): string[] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && line === last[1] + 1) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
}
