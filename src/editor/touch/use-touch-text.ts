import { EditorState, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { PlainSelection } from '../PlainCode.tsx';
import { textEdit, withUnixLines } from '../text-edit.ts';
import type { TouchView } from './use-touch-view.ts';

interface TouchText {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly readOnly: boolean;
  /** Where the learner was writing before this editor was there. */
  readonly left: PlainSelection | null;
}

/** Keeps CodeMirror's text and `value` the same. A change from outside can be undone, as if typed. */
export function useTouchText(
  made: TouchView | null,
  { value, onChange, readOnly, left }: TouchText,
): void {
  const report = useRef(onChange);
  const applying = useRef(false);
  const taken = useRef(false);
  // The first text after a read-only time is the saved one: what it replaces was never the learner's.
  const starting = useRef(true);

  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(
    () =>
      made?.hear(({ docChanged, state }) => {
        if (docChanged && !applying.current) report.current(state.doc.toString());
      }),
    [made],
  );

  useEffect(() => {
    if (made === null) return;
    const { view, parts } = made;
    const edit = textEdit(view.state.doc.toString(), withUnixLines(value));
    if (edit !== null) {
      applying.current = true;
      view.dispatch({
        changes: { from: edit.start, to: edit.end, insert: edit.text },
        annotations: Transaction.addToHistory.of(!starting.current),
      });
      applying.current = false;
    }
    starting.current = readOnly;
    view.dispatch({
      effects: parts.writing.reconfigure([
        EditorState.readOnly.of(readOnly),
        EditorView.contentAttributes.of({ 'aria-readonly': String(readOnly) }),
      ]),
    });
  }, [made, value, readOnly]);

  useEffect(() => {
    if (made === null || left === null || taken.current) return;
    taken.current = true;
    const { view } = made;
    const { length } = view.state.doc;
    const selection = { anchor: Math.min(left.start, length), head: Math.min(left.end, length) };
    view.dispatch({ selection });
    view.focus();
  }, [made, left]);
}
