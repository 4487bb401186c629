import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import { monaco } from './monaco-setup.ts';
import { textEdit, withUnixLines } from './text-edit.ts';

interface EditorText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly readOnly: boolean;
}

/** Keeps Monaco's text and `value` the same. A change from outside can be undone, as if typed. */
export function useEditorText(
  mounted: editor.IStandaloneCodeEditor | null,
  { value, onChange, readOnly }: EditorText,
): void {
  const report = useRef(onChange);
  const applying = useRef(false);
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
    const edit = textEdit(model.getValue(), withUnixLines(value));
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
    }
    starting.current = readOnly;
  }, [mounted, value, readOnly]);
}
