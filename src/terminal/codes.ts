import { tokenize, parse, TOKEN_TYPES } from '@ansi-tools/parser';

/** What comes out of a stream of text: letters, single control characters, or a whole sequence. */
export type Code =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'control'; readonly character: string }
  /** `groups` are the numbers, each with its parts. */
  | {
      readonly kind: 'sequence';
      readonly command: string;
      readonly groups: readonly (readonly string[])[];
    }
  | { readonly kind: 'escape'; readonly command: string };

/** Characters of a sequence that has not ended, past which it is given up. */
const longestSequence = 4_096;

const controls = /\p{Cc}/u;
const eachControl = /(\p{Cc})/u;
/** Few terminals take these for the beginning of a sequence, and a program that lists characters means none. */
const upperControls = /[\u0080-\u009f]/g;

/** Reads a stream that comes in pieces; a sequence may be cut between two of them. */
export function createCodeReader(): (piece: string) => Iterable<Code> {
  let begun = '';
  return function* read(piece) {
    const text = begun + piece;
    begun = '';
    // A line's end ends every sequence: a forgotten terminator swallows one line at most.
    for (let start = 0; start < text.length;) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline;
      const line = text.slice(start, end);
      start = end + 1;
      if (controls.test(line)) {
        const cut = newline === -1 ? unfinishedFrom(line) : line.length;
        yield* codesOf(line.slice(0, cut));
        if (line.length - cut < longestSequence) begun = line.slice(cut);
      } else if (line !== '') {
        yield { kind: 'text', text: line };
      }
      if (newline !== -1) yield { kind: 'control', character: '\n' };
    }
  };
}

/** Where a sequence begins that the text does not end; the text's length where there is none. */
function unfinishedFrom(text: string): number {
  const from = text.lastIndexOf('\u001b');
  if (from === -1) return text.length;
  // The escape that ends a string, `ESC \`, may be cut in two as well.
  const last = tokenize(masked(text)).at(-1);
  if (last === undefined || last.type === TOKEN_TYPES.FINAL || last.type === TOKEN_TYPES.TEXT) {
    return text.length;
  }
  const introducer = tokenize(masked(text)).findLast(({ type }) => type === TOKEN_TYPES.INTRODUCER);
  return introducer?.pos ?? text.length;
}

/** The same length, without what the parser would take for a sequence and no terminal does. */
const masked = (text: string): string => text.replaceAll(upperControls, '?');

function* codesOf(text: string): Iterable<Code> {
  for (const code of parse(masked(text))) {
    // The parser saw other letters in places where none begins a sequence.
    const raw = text.slice(code.pos, code.pos + code.raw.length);
    if (code.type === 'TEXT') yield* lettersOf(raw);
    else if (code.type === 'CSI') {
      const groups = code.parameterGroups ?? code.params.map((one) => [one]);
      yield { kind: 'sequence', command: code.command, groups };
    } else if (code.type === 'ESC') yield { kind: 'escape', command: code.command };
  }
}

function* lettersOf(text: string): Iterable<Code> {
  for (const part of text.split(eachControl)) {
    if (part === '') continue;
    if (controls.test(part)) yield { kind: 'control', character: part };
    else yield { kind: 'text', text: part };
  }
}
