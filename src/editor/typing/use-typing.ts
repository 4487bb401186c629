import { useEffect } from 'react';
import type { editor } from 'monaco-editor';
import { monaco } from '../monaco-setup.ts';
import { clauseIndent } from './clause-indent.ts';
import { newLine } from './new-line.ts';
import { typedOver } from './typed-over.ts';

type Editor = editor.IStandaloneCodeEditor;

/** Where Enter belongs to nobody else: no suggestion that was chosen, no field of a snippet. */
const isTyping =
  'editorTextFocus && !editorReadonly && !inSnippetMode' +
  ' && (!suggestWidgetVisible || !acceptSuggestionOnEnter)';

/** Enter and the colon of a clause put lines where Python has them; what closes is typed over. */
export function useTyping(mounted: Editor | null): void {
  useEffect(() => {
    if (mounted === null) return;
    const enterAction = mounted.addAction({
      id: 'gradus.new-line',
      label: 'New line',
      keybindings: [monaco.KeyCode.Enter],
      precondition: isTyping,
      run: () => breakLines(mounted),
    });
    const changes = mounted.onDidChangeModelContent(
      ({ changes: [change], isUndoing, isRedoing }) => {
        // Monaco puts a closing bracket in the place of its line's indentation.
        if (!change || !/^[ \t]*\S$/.test(change.text) || isUndoing || isRedoing) return;
        const typed = change.text.trim();
        const { startLineNumber: line, startColumn } = change.range;
        const [behind, offset] = [change.text.length, change.rangeOffset + change.text.length - 1];
        // A change made while another is told would be told first.
        if (typed === ':') queueMicrotask(() => alignClause(mounted, line, startColumn + behind));
        else queueMicrotask(() => typeOver(mounted, typed, offset));
      },
    );
    return () => {
      enterAction.dispose();
      changes.dispose();
    };
  }, [mounted]);
}

interface Tokenizing {
  readonly tokenization?: { readonly forceTokenization?: (line: number) => void };
}

/** Monaco 0.57 closes no bracket in a line that it has not coloured yet, and has no public way to ask. */
function tokenize(model: editor.ITextModel, line: number): void {
  (model as Tokenizing).tokenization?.forceTokenization?.(line);
}

/** A new line at each cursor. */
function breakLines(mounted: Editor): void {
  const model = mounted.getModel();
  if (model === null) return;
  const edits = (mounted.getSelections() ?? []).map((selection) => {
    const start = selection.getStartPosition();
    const end = selection.getEndPosition();
    const text = model.getValueInRange(new monaco.Range(1, 1, start.lineNumber, start.column));
    const rest = model.getLineContent(end.lineNumber).slice(end.column - 1);
    const line = newLine(text, rest);
    const range = new monaco.Range(
      start.lineNumber,
      start.column - line.removed,
      end.lineNumber,
      end.column + line.trimmed,
    );
    return { range, text: line.before + line.after, after: line.after };
  });
  mounted.pushUndoStop();
  mounted.executeEdits('enter', edits, (inverse) =>
    inverse.map(({ range }, index) => {
      const back = edits[index]?.after.length ?? 0;
      const at = model.getPositionAt(model.getOffsetAt(range.getEndPosition()) - back);
      return new monaco.Selection(at.lineNumber, at.column, at.lineNumber, at.column);
    }),
  );
  mounted.pushUndoStop();
  mounted.revealPosition(mounted.getPosition() ?? { lineNumber: 1, column: 1 });
  for (const { positionLineNumber } of mounted.getSelections() ?? [])
    tokenize(model, positionLineNumber);
}

/** Moves a clause, whose colon is now before `column`, to the header that it belongs to. */
function alignClause(mounted: Editor, line: number, column: number): void {
  const model = mounted.getModel();
  if (model === null || line > model.getLineCount()) return;
  const content = model.getLineContent(line);
  if (content.length !== column - 1) return;
  const text = model.getValueInRange(new monaco.Range(1, 1, line, 1));
  const indent = clauseIndent(text, content);
  const own = content.length - content.trimStart().length;
  if (indent === null || (content.startsWith(indent) && own === indent.length)) return;
  mounted.executeEdits('clause', [
    { range: new monaco.Range(line, 1, line, own + 1), text: indent },
  ]);
}

/** Takes out what the character, which was typed at an offset, stands for. */
function typeOver(mounted: Editor, typed: string, offset: number): void {
  const model = mounted.getModel();
  const text = model?.getValue() ?? '';
  if (model === null || text[offset] !== typed) return;
  const over = typedOver(text.slice(0, offset), typed, text.slice(offset + 1));
  if (over === null) return;
  const range = monaco.Range.fromPositions(
    model.getPositionAt(offset + over.start),
    model.getPositionAt(offset + over.end),
  );
  mounted.executeEdits('typed over', [{ range, text: '' }], () => {
    const { lineNumber, column } = model.getPositionAt(offset + over.cursor);
    return [new monaco.Selection(lineNumber, column, lineNumber, column)];
  });
}
