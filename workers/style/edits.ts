import type { Position, TextEdit } from 'vscode-languageserver-types';

/** The text with edits made that do not overlap. */
export function editedText(text: string, edits: readonly TextEdit[]): string {
  const at = offsets(text);
  const places = edits
    .map(({ range, newText }) => ({ start: at(range.start), end: at(range.end), newText }))
    .toSorted((a, b) => b.start - a.start);
  return places.reduce(
    (edited, { start, end, newText }) => edited.slice(0, start) + newText + edited.slice(end),
    text,
  );
}

/** What an edit takes away. */
export function removedText(text: string, { range: { start, end } }: TextEdit): string {
  const at = offsets(text);
  return text.slice(at(start), at(end));
}

/** Where a place of the text is, in UTF-16 units. */
function offsets(text: string): (position: Position) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, character }) => (starts[line] ?? text.length) + character;
}
