import type { ChangeSpec, Text, Transaction } from '@codemirror/state';
import type { Position, TextEdit } from 'vscode-languageserver-types';
import type { TextChange } from '../../domain/language.ts';

/** Between CodeMirror, which counts characters, and the protocol, which counts lines. */

export function offsetOf(doc: Text, { line, character }: Position): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

export function positionOf(doc: Text, offset: number): Position {
  const line = doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

export const changesOf = (doc: Text, edits: readonly TextEdit[]): ChangeSpec[] =>
  edits.map(({ range, newText }) => ({
    from: offsetOf(doc, range.start),
    to: offsetOf(doc, range.end),
    insert: newText,
  }));

/** From the last to the first, so that each is told where it was. */
export function toldChanges({
  startState: { doc },
  changes,
}: Pick<Transaction, 'startState' | 'changes'>) {
  const told: TextChange[] = [];
  changes.iterChanges((from, to, _start, _end, inserted) => {
    const range = { start: positionOf(doc, from), end: positionOf(doc, to) };
    told.unshift({ range, text: inserted.toString() });
  });
  return told;
}
