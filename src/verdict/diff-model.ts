import { diffChars, diffLines, diffWordsWithSpace, type Change } from 'diff';

export interface DiffPiece {
  readonly text: string;
  readonly differs: boolean;
}

export interface DiffLine {
  readonly side: 'both' | 'expected' | 'actual';
  readonly text: string;
  /** The line with what differs from its counterpart; absent where it has none, or little in common. */
  readonly pieces?: readonly DiffPiece[];
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
/** Lines in a row that nobody reads letter by letter, if all differ. */
const mostCompared = 40;
/** Characters of a line beyond which only its start and end are compared. */
const longestCompared = 1_000;
/** Equal characters beyond which some are left out. */
const longestEqual = 100;
/** Characters kept before and after what is left out. */
const kept = { head: 20, tail: 40 };
/** Milliseconds after which the finest difference is no longer worth waiting for. */
const patience = 200;

export function diffModel(expected: string, actual: string): DiffModel {
  const single = [expected, actual].every(
    (text) => !text.includes('\n') && text.length <= longestInline,
  );
  return single ? { kind: 'inline', ...piecesOf(expected, actual) } : lineDiff(expected, actual);
}

interface BothPieces {
  readonly expected: readonly DiffPiece[];
  readonly actual: readonly DiffPiece[];
}

function piecesOf(expected: string, actual: string): BothPieces {
  const longer = Math.max(expected.length, actual.length);
  if (longer > longestCompared) return endsOf(expected, actual);
  const words = diffWordsWithSpace(expected, actual);
  const letters = diffChars(expected, actual);
  // Equal letters scattered over different words explain nothing.
  const isScattered = letters.filter(({ added, removed }) => added || removed).length > fewChanges;
  const changes = sharedIn(words) >= longer / 2 ? words : isScattered ? [] : letters;
  if (sharedIn(changes) < longer / 2) return { expected: whole(expected), actual: whole(actual) };
  const pieces = (leftOut: 'added' | 'removed') =>
    changes
      .filter((change) => !change[leftOut])
      .map(({ value, added, removed }) => ({ text: value, differs: added || removed }));
  return { expected: pieces('added'), actual: pieces('removed') };
}

/** Two long texts, which differ between their equal starts and their equal ends. */
function endsOf(expected: string, actual: string): BothPieces {
  const shorter = Math.min(expected.length, actual.length);
  let start = 0;
  while (start < shorter && expected[start] === actual[start]) start += 1;
  let end = 0;
  while (end < shorter - start && expected.at(-1 - end) === actual.at(-1 - end)) end += 1;
  const pieces = (text: string) =>
    [
      { text: text.slice(0, start), differs: false },
      { text: text.slice(start, text.length - end), differs: true },
      { text: text.slice(text.length - end), differs: false },
    ].filter((piece) => piece.text !== '');
  return { expected: pieces(expected), actual: pieces(actual) };
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
  const parts = changes.map(({ value, added, removed }): DiffLine[] => {
    const side = added ? 'actual' : removed ? 'expected' : 'both';
    return value
      .replace(/\n$/, '')
      .split('\n')
      .map((text) => ({ side, text }));
  });
  const lines = parts.flatMap((part, index) => {
    const other = counterpart(part, parts[index - 1], parts[index + 1]);
    return other === null ? part : part.map((line, row) => compared(line, other[row]?.text ?? ''));
  });
  return { kind: 'lines', lines: withoutFarLines(lines) };
}

/** The lines that stand for these on the other side: as many, right before or behind. */
function counterpart(
  part: readonly DiffLine[],
  before: readonly DiffLine[] | undefined,
  behind: readonly DiffLine[] | undefined,
): readonly DiffLine[] | null {
  const other = part[0]?.side === 'expected' ? behind : before;
  if (part.length > mostCompared) return null;
  const sides = new Set([part[0]?.side, other?.[0]?.side]);
  return other?.length === part.length && sides.size === 2 && !sides.has('both') ? other : null;
}

function compared(line: DiffLine, other: string): DiffLine {
  const isExpected = line.side === 'expected';
  const both = isExpected ? piecesOf(line.text, other) : piecesOf(other, line.text);
  const pieces = isExpected ? both.expected : both.actual;
  if (pieces.every(({ differs }) => differs)) return line;
  return { ...line, pieces: pieces.map(shortened) };
}

/** Where two values part far behind their start, that place is what somebody wants to see. */
function shortened(piece: DiffPiece): DiffPiece {
  const left = piece.text.length - kept.head - kept.tail;
  if (piece.differs || piece.text.length <= longestEqual) return piece;
  const notice = `… ${left.toLocaleString('en')} equal characters …`;
  const [head, tail] = [piece.text.slice(0, kept.head), piece.text.slice(-kept.tail)];
  return { text: `${head} ${notice} ${tail}`, differs: false };
}

function withoutFarLines(lines: readonly DiffLine[]): (DiffLine | { skipped: number })[] {
  const near = lines.map((_, index) =>
    lines
      .slice(Math.max(0, index - context), index + context + 1)
      .some(({ side }) => side !== 'both'),
  );
  const shown: (DiffLine | { skipped: number })[] = [];
  for (const [index, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near[index] === true) shown.push(line);
    else if (last !== undefined && 'skipped' in last) last.skipped += 1;
    else shown.push({ skipped: 1 });
  }
  return shown;
}
