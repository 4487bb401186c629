import { diffChars, diffLines, diffWordsWithSpace, type Change } from 'diff';

export interface DiffPiece {
  readonly text: string;
  readonly differs: boolean;
}

export interface DiffLine {
  readonly side: 'both' | 'expected' | 'actual';
  readonly text: string;
}

/** Two values laid out for reading: side by side in one line each, or line by line. */
export type DiffModel =
  | {
      readonly kind: 'inline';
      readonly expected: readonly DiffPiece[];
      readonly actual: readonly DiffPiece[];
    }
  /** `skipped` stands for equal lines that were left out. */
  | {
      readonly kind: 'lines';
      readonly lines: readonly (DiffLine | { readonly skipped: number })[];
    };

const longestInline = 200;
/** Stretches of letters that may differ and still be seen at a glance. */
const fewChanges = 4;
/** Equal lines kept before and after a difference. */
const context = 3;
/** Milliseconds after which the finest difference is no longer worth waiting for. */
const patience = 200;

export function diffModel(expected: string, actual: string): DiffModel {
  const single = [expected, actual].every(
    (text) => !text.includes('\n') && text.length <= longestInline,
  );
  return single ? inlineDiff(expected, actual) : lineDiff(expected, actual);
}

function inlineDiff(expected: string, actual: string): DiffModel {
  const half = Math.max(expected.length, actual.length) / 2;
  const words = diffWordsWithSpace(expected, actual);
  const letters = diffChars(expected, actual);
  // Equal letters scattered over different words explain nothing.
  const isScattered = letters.filter(({ added, removed }) => added || removed).length > fewChanges;
  const changes = sharedIn(words) >= half ? words : isScattered ? [] : letters;
  if (sharedIn(changes) < half) {
    return { kind: 'inline', expected: whole(expected), actual: whole(actual) };
  }
  const pieces = (leftOut: 'added' | 'removed') =>
    changes
      .filter((change) => !change[leftOut])
      .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
  return { kind: 'inline', expected: pieces('added'), actual: pieces('removed') };
}

function sharedIn(changes: readonly Change[]): number {
  const equal = changes.filter(({ added, removed }) => !added && !removed);
  return equal.reduce((sum, { value }) => sum + value.length, 0);
}

const whole = (text: string): DiffPiece[] => [{ text, differs: true }];

function lineDiff(expected: string, actual: string): DiffModel {
  const [before, after] = [`${expected}\n`, `${actual}\n`];
  const changes = diffLines(before, after, { timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const lines = changes.flatMap(({ value, added, removed }): DiffLine[] => {
    const side = added ? 'actual' : removed ? 'expected' : 'both';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ side, text }));
  });
  return { kind: 'lines', lines: withoutFarLines(lines) };
}

function withoutFarLines(lines: readonly DiffLine[]): (DiffLine | { skipped: number })[] {
  const near = lines.map((_, index) =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(({ side }) => side !== 'both'),
  );
  const kept: (DiffLine | { skipped: number })[] = [];
  for (const [index, line] of lines.entries()) {
    const last = kept.at(-1);
    if (near[index] === true) kept.push(line);
    else if (last !== undefined && 'skipped' in last) last.skipped += 1;
    else kept.push({ skipped: 1 });
  }
  return kept;
}
