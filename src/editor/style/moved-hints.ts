import type { Range } from 'vscode-languageserver-types';
import type { StyleHint } from '../../domain/code-style.ts';
import type { TextChange } from '../../domain/language.ts';

/**
 * The hints of a text that has changed: those whose lines nobody has touched, where they are now. Their
 * fixes are those of the earlier text.
 */
export function movedHints(
  hints: readonly StyleHint[],
  changes: readonly TextChange[],
): readonly StyleHint[] {
  // From the end, so that each change finds the lines that it counts in.
  const fromEnd = changes.toSorted((a, b) => b.range.start.line - a.range.start.line);
  return fromEnd.reduce(moved, hints);
}

function moved(hints: readonly StyleHint[], change: TextChange): readonly StyleHint[] {
  const { start, end } = change.range;
  const lines = change.text.split('\n').length - 1 - (end.line - start.line);
  const first = leavesLineWhole(change) ? end.line : end.line + 1;
  return hints.flatMap((hint) => {
    if (hint.range.end.line < start.line) return [hint];
    return hint.range.start.line >= first ? [{ ...hint, range: lower(hint.range, lines) }] : [];
  });
}

/** Whether whole lines were put in or taken out before the line in which the change ends. */
function leavesLineWhole({ range: { start, end }, text }: TextChange): boolean {
  return start.character === 0 && end.character === 0 && (text === '' || text.endsWith('\n'));
}

const lower = ({ start, end }: Range, lines: number): Range => ({
  start: { ...start, line: start.line + lines },
  end: { ...end, line: end.line + lines },
});
