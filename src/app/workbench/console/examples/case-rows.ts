import type { ExampleResult } from '../../../../domain/run.ts';

export interface CaseRow {
  readonly source: string;
  /** Null until it has run, and where it could not. */
  readonly result: ExampleResult | null;
}

/** Every case that was to run, in order, with its result: cases run in that order, and some may be left out. */
export function caseRows(
  sources: readonly string[],
  results: readonly ExampleResult[],
): readonly CaseRow[] {
  let next = 0;
  return sources.map((source) => {
    const result = results[next];
    if (result === undefined || result.source.trimEnd() !== source) return { source, result: null };
    next += 1;
    return { source, result };
  });
}
