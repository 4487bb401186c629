import { breakOff } from './python-lines.ts';

/** All three are counted from the character that was typed. */
export interface TypedOver {
  /** What is taken out, from one place to before another. */
  readonly start: number;
  readonly end: number;
  /** Where the cursor is then. */
  readonly cursor: number;
}

const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * What the editor closed by itself is typed over, further lines below too: where the same closing
 * bracket, or what is left of three quotes, follows and is not needed besides. Null where both stay.
 * `before` and `after` are the text around what was typed.
 */
export function typedOver(before: string, typed: string, after: string): TypedOver | null {
  if (typed === '"' || typed === "'") return ofQuotes(before, typed, after);
  const opener = openers[typed];
  if (opener === undefined) return null;
  const space = /^\s*/.exec(after)?.[0] ?? '';
  if (after[space.length] !== typed) return null;
  const { bracket, quote } = breakOff(before);
  if (quote !== '' || bracket?.line[bracket.column] !== opener) return null;
  if (breakOff(before + after).bracket !== null) return null;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const lineEnd = space.lastIndexOf('\n');
  if (line.trim() !== '' || lineEnd === -1) return { start: 1, end: space.length + 2, cursor: 1 };
  // A line for the bracket alone is there already, at its own depth.
  const start = -line.length;
  return { start, end: lineEnd + 2, cursor: start + space.length - lineEnd };
}

function ofQuotes(before: string, quote: string, after: string): TypedOver | null {
  if (breakOff(before).quote !== quote.repeat(3)) return null;
  // Three in a row are those that the string began with.
  const typedBefore = (before.length - before.replace(/(["'])\1*$/, '').length) % 3;
  const left = after.length - after.replace(/^(["'])\1*/, '').length;
  const isOver = after.startsWith(quote) && typedBefore + 1 + left > 3;
  return isOver ? { start: 1, end: 2, cursor: 1 } : null;
}
