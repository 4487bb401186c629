import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import { monaco } from './monaco-setup.ts';
import { textEdit, withUnixLines } from './text-edit.ts';

interface EditorText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly readOnly: boolean;
}

/** A text that was replaced from outside, and where the learner was in it. */
interface LeftText {
  readonly text: string;
  readonly view: editor.ICodeEditorViewState | null;
}

/**
 * Keeps Monaco's text and `value` the same. A change from outside can be undone, as if typed; a text
 * that comes back finds its cursor where it was.
 */
export function useEditorText(
  mounted: editor.IStandaloneCodeEditor | null,
  { value, onChange, readOnly }: EditorText,
): void {
  const report = useRef(onChange);
  const applying = useRef(false);
  const left = useRef<LeftText | null>(null);
  // The first text after a read-only time is the saved one: what it replaces was never the learner's.
  const starting = useRef(true);

  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model) return;
    model.setEOL(monaco.editor.EndOfLineSequence.LF);
    // The editor's own option comes too late for a model that exists already.
    const bracketColorizationOptions = {
      enabled: false,
      independentColorPoolPerBracketType: false,
    };
    model.updateOptions({ bracketColorizationOptions });
    const subscription = mounted.onDidChangeModelContent(() => {
      if (!applying.current) report.current(model.getValue());
    });
    return () => subscription.dispose();
  }, [mounted]);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model) return;
    const before = { text: model.getValue(), view: mounted.saveViewState() };
    const edit = textEdit(before.text, withUnixLines(value));
    if (edit !== null) {
      applying.current = true;
      if (starting.current) model.setValue(withUnixLines(value));
      else {
        const range = monaco.Range.fromPositions(
          model.getPositionAt(edit.start),
          model.getPositionAt(edit.end),
        );
        mounted.pushUndoStop();
        model.pushEditOperations(mounted.getSelections(), [{ range, text: edit.text }], () => null);
        mounted.pushUndoStop();
      }
      applying.current = false;
      if (left.current?.text === model.getValue()) mounted.restoreViewState(left.current.view);
      left.current = before;
    }
    starting.current = readOnly;
  }, [mounted, value, readOnly]);
}
