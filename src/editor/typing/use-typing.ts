import { useEffect } from 'react';
import type { editor } from 'monaco-editor';
import { monaco } from '../monaco-setup.ts';
import { clauseIndent } from './clause-indent.ts';
import { newLine } from './new-line.ts';

type Editor = editor.IStandaloneCodeEditor;

/** Where Enter belongs to nobody else: no list of suggestions, no field of a snippet. */
const isTyping = 'editorTextFocus && !editorReadonly && !suggestWidgetVisible && !inSnippetMode';

/** Enter and the colon of a clause put lines where Python has them. */
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
        if (change?.text !== ':' || isUndoing || isRedoing) return;
        const { startLineNumber: line, endColumn } = change.range;
        // A change made while another is told would be told first.
        queueMicrotask(() => alignClause(mounted, line, endColumn + 1));
      },
    );
    return () => {
      enterAction.dispose();
      changes.dispose();
    };
  }, [mounted]);
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
    return { range, text: line.before + line.after, forceMoveMarkers: true, after: line.after };
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
