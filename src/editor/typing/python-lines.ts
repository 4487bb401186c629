/** A bracket that is open where the text ends. */
export interface OpenBracket {
  readonly column: number;
  /** The line that it stands in, without what follows a `#`. */
  readonly line: string;
  /** How the last of its items that begins a line is indented; null where none does. */
  readonly items: string | null;
}

/** Where a text breaks off: what a new line after it depends on. */
export interface BreakOff {
  /** The first line of the statement at the end. */
  readonly statement: string;
  /** The last line, as far as it goes. */
  readonly line: string;
  /** The innermost bracket, where one is open. */
  readonly bracket: OpenBracket | null;
  /** What ends the string that it breaks off in; empty where that is none. */
  readonly quote: string;
  /** The last character of code, without comments; empty where the statement has none yet. */
  readonly last: string;
}

const openers = '([{';
const closers = ')]}';

/** Reads Python from its beginning: strings, comments and brackets tell which line belongs to what. */
export function breakOff(text: string): BreakOff {
  const brackets: { column: number; start: number; items: string | null }[] = [];
  let lineStart = 0;
  let statementStart = 0;
  let last = '';
  let quote = '';
  let at = 0;

  function endLine(): void {
    lineStart = at + 1;
    const bracket = brackets.at(-1);
    if (quote !== '') return;
    if (bracket) {
      const indent = indentOf(lineAt(text, lineStart));
      if (indent.length < lineAt(text, lineStart).length) bracket.items = indent;
    } else if (last !== '\\') {
      statementStart = lineStart;
      last = '';
    }
  }

  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\n') {
      if (quote.length === 1) quote = '';
      endLine();
    } else if (quote !== '') {
      if (character === '\\') at += text[at + 1] === '\n' ? 0 : 1;
      else if (text.startsWith(quote, at)) {
        at += quote.length - 1;
        quote = '';
      }
    } else if (character === '#') {
      at += lineAt(text, at).length - 1;
    } else if (character === '"' || character === "'") {
      quote = text.startsWith(character.repeat(3), at) ? character.repeat(3) : character;
      at += quote.length - 1;
      last = character;
    } else if (/\S/.test(character)) {
      last = character;
      if (openers.includes(character)) {
        brackets.push({ column: at - lineStart, start: lineStart, items: null });
      } else if (closers.includes(character)) {
        brackets.pop();
      }
    }
    at += 1;
  }
  const bracket = brackets.at(-1);
  return {
    statement: lineAt(text, statementStart),
    line: text.slice(lineStart),
    bracket: bracket
      ? { column: bracket.column, items: bracket.items, line: lineAt(text, bracket.start) }
      : null,
    quote,
    last,
  };
}

/** The rest of the line at an index, without its end. */
function lineAt(text: string, index: number): string {
  const end = text.indexOf('\n', index);
  return text.slice(index, end === -1 ? text.length : end);
}

/** The white space that a line begins with. */
export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** One level further in, with a tab where tabs are used. */
export function deeper(indent: string): string {
  return indent + (indent.endsWith('\t') ? '\t' : '    ');
}
