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

/** Where UTF-16 units of a text stand, in the protocol's terms. */
export function rangeIn(text: string, start: number, end: number): Range {
  const at = (offset: number): Position => {
    const lines = text.slice(0, offset).split('\n');
    return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  };
  return { start: at(start), end: at(end) };
}

/** Links of a documentation lead out of the page: only their words are shown. */
export function fromMarkup(content: string | MarkupContent | MarkedString): { value: string } {
  const text = typeof content === 'string' ? content : content.value;
  return { value: text.replaceAll(/\[([^\]]+)\]\((?:https?:)?[^)]*\)/gu, '$1') };
}
