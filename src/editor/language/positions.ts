import type { IPosition, IRange, languages } from 'monaco-editor';
import type {
  MarkupContent,
  MarkedString,
  Position,
  Range,
  TextEdit,
} from 'vscode-languageserver-types';

/** Between Monaco, which counts from 1, and the protocol, which counts from 0. */

export const toPosition = ({ lineNumber, column }: IPosition): Position => ({
  line: lineNumber - 1,
  character: column - 1,
});

export const toRange = (range: IRange): Range => ({
  start: { line: range.startLineNumber - 1, character: range.startColumn - 1 },
  end: { line: range.endLineNumber - 1, character: range.endColumn - 1 },
});

export const fromRange = ({ start, end }: Range): IRange => ({
  startLineNumber: start.line + 1,
  startColumn: start.character + 1,
  endLineNumber: end.line + 1,
  endColumn: end.character + 1,
});

export const fromEdit = ({ range, newText }: TextEdit): languages.TextEdit => ({
  range: fromRange(range),
  text: newText,
});

/** Links of a documentation lead out of the page: only their words are shown. */
export function fromMarkup(content: string | MarkupContent | MarkedString): { value: string } {
  const text = typeof content === 'string' ? content : content.value;
  return { value: text.replaceAll(/\[([^\]]+)\]\((?:https?:)?[^)]*\)/gu, '$1') };
}
