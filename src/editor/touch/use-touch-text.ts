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
  /** What was told and has not come back yet: it is older than what stands there, and no change from outside. */
  const told = useRef<string[]>([]);
  const taken = useRef(false);
  // The first text after a read-only time is the saved one: what it replaces was never the learner's.
  const starting = useRef(true);

  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(
    () =>
      made?.hear(({ docChanged, state }) => {
        if (!docChanged || applying.current) return;
        const text = state.doc.toString();
        told.current.push(text);
        report.current(text);
      }),
    [made],
  );

  useEffect(() => {
    if (made === null) return;
    const { view } = made;
    const echo = told.current.lastIndexOf(value);
    told.current = told.current.slice(echo + 1);
    const isOlder = echo !== -1 && told.current.length > 0;
    const edit = isOlder ? null : textEdit(view.state.doc.toString(), withUnixLines(value));
    if (edit !== null) {
      told.current = [];
      applying.current = true;
      view.dispatch({
        changes: { from: edit.start, to: edit.end, insert: edit.text },
        annotations: Transaction.addToHistory.of(!starting.current),
      });
      applying.current = false;
    }
    starting.current = readOnly;
  }, [made, value, readOnly]);

  useEffect(() => {
    const writing = [
      EditorState.readOnly.of(readOnly),
      EditorView.contentAttributes.of({ 'aria-readonly': String(readOnly) }),
    ];
    made?.view.dispatch({ effects: made.parts.writing.reconfigure(writing) });
  }, [made, readOnly]);

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
