import { breakOff, deeper, indentOf } from './python-lines.ts';

/** What each clause can follow, of the headers that it stands below. */
const follows: Readonly<Record<string, readonly string[]>> = {
  elif: ['if', 'elif'],
  else: ['if', 'elif', 'for', 'while', 'try', 'except'],
  except: ['try', 'except'],
  finally: ['try', 'except', 'else'],
  case: ['case', 'match'],
};
/** Clauses that end what they belong to, so that no other one can follow. */
const final = new Set(['else', 'finally']);

/**
 * How a clause such as `else:` is indented, once its colon has been typed: like the nearest header that
 * it can belong to. Null where it stays as it is: where it is none, or belongs to nothing.
 */
export function clauseIndent(text: string, line: string): string | null {
  const keyword = /^\s*(elif|else|except|finally|case)\b.*:$/.exec(line)?.[1];
  const possible = keyword === undefined ? undefined : follows[keyword];
  if (keyword === undefined || possible === undefined) return null;
  const { quote, bracket } = breakOff(text);
  if (quote !== '' || bracket !== null) return null;
  let limit = indentOf(line).length;
  for (const above of text.split('\n').toReversed()) {
    const indent = indentOf(above);
    const isCode = !/^\s*(?:#|$)/.test(above);
    if (!isCode || indent.length > limit) continue;
    limit = indent.length;
    const header = /^\s*(?:async\s+)?([a-z]+)\b.*:\s*(?:#.*)?$/.exec(above)?.[1] ?? '';
    if (possible.includes(header)) return header === 'match' ? deeper(indent) : indent;
    if (final.has(header)) limit -= 1;
  }
  return null;
}
