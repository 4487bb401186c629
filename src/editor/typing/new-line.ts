import { breakOff, deeper, indentOf, type OpenBracket } from './python-lines.ts';

/** What Enter puts in the place of `removed` characters before the cursor and `trimmed` after it. */
export interface NewLine {
  readonly removed: number;
  readonly trimmed: number;
  /** Between them the cursor stands. */
  readonly before: string;
  readonly after: string;
}

const opensBlock =
  /^\s*(?:def|class|if|elif|else|for|while|with|try|except|finally|match|case|async)\b/;
const leavesBlock = /^\s*(?:return|pass|raise|break|continue)\b/;

/** Enter in Python: `text` is what stands before the cursor, `rest` the remainder of its line. */
export function newLine(text: string, rest: string): NewLine {
  const end = breakOff(text);
  const own = indentOf(end.line);
  if (own === end.line) {
    // What is pushed down keeps its place, and nothing invisible is left behind.
    return { removed: own.length, trimmed: 0, before: `\n${own}`, after: '' };
  }
  const trimmed = indentOf(rest).length;
  if (end.quote.length === 3) return { removed: 0, trimmed, before: `\n${own}`, after: '' };
  const { bracket } = end;
  if (bracket !== null) {
    const isBetween = isOpener(end.last) && /^[ \t]*[)\]}]/.test(rest);
    const after = isBetween ? `\n${indentOf(bracket.line)}` : '';
    return { removed: 0, trimmed, before: `\n${indentInside(bracket)}`, after };
  }
  return { removed: 0, trimmed, before: `\n${indentAfter(end)}`, after: '' };
}

/** Below the first item of its line, or one level further where the bracket ends its line. */
function indentInside({ column, line, items }: OpenBracket): string {
  if (items !== null) return items;
  const behind = line.slice(column + 1);
  return /^\s*(?:#|$)/.test(behind) ? deeper(indentOf(line)) : ' '.repeat(column + 1);
}

function indentAfter({ statement, line, last }: ReturnType<typeof breakOff>): string {
  const base = indentOf(statement);
  if (last === '\\') return statement === line ? deeper(base) : indentOf(line);
  if (last === ':' && opensBlock.test(statement)) return deeper(base);
  if (leavesBlock.test(statement)) return base.replace(/(?:\t| {1,4})$/, '');
  return base;
}

function isOpener(character: string): boolean {
  return character !== '' && '([{'.includes(character);
}
