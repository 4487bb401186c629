import { EditorView } from '@codemirror/view';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LoadedEditorProps } from '../CodeEditor.tsx';
import { Status } from '../../ui/Status.tsx';
import { KeyRow } from './KeyRow.tsx';
import { problemAt } from './problem-at.ts';
import { settingsLook } from './touch-look.ts';
import { showMarkers } from './touch-marks.ts';
import { createFound } from './touch-problems.ts';
import { useTouchLanguage } from './use-touch-language.ts';
import { useTouchStyle } from './use-touch-style.ts';
import { useTouchText } from './use-touch-text.ts';
import { useTouchView } from './use-touch-view.ts';
import styles from './TouchEditor.module.css';

/** The only component that knows CodeMirror: for fingers, which Monaco is not made for. */
export function TouchEditor(props: LoadedEditorProps) {
  const { value, onChange, readOnly, left, markers, revealLine, ariaLabel } = props;
  const { settings, language, style, commands, onTabMoves } = props;
  const place = useRef<HTMLDivElement>(null);
  const made = useTouchView(place, { text: value, ariaLabel }, { commands, onTabMoves });
  const show = useMemo(() => (made === null ? null : createFound(made.view)), [made]);
  const [problem, setProblem] = useState('');

  useTouchText(made, { value, onChange, readOnly, left });
  useTouchLanguage(made, show, language, settings);
  useTouchStyle(made, show, style);

  useEffect(() => {
    const effects = made?.parts.settings.reconfigure(settingsLook(settings));
    if (effects) made?.view.dispatch({ effects });
  }, [made, settings]);

  useEffect(() => {
    made?.view.dispatch({ effects: showMarkers.of(markers) });
    show?.({ markers });
  }, [made, show, markers]);

  useEffect(() => {
    // Drawn with the next frame, as often as it may change before.
    let frame = 0;
    const stop = made?.hear(({ docChanged, state }) => {
      cancelAnimationFrame(frame);
      // What was found in another text is not said of this one.
      frame = requestAnimationFrame(() => setProblem(docChanged ? '' : problemAt(state)));
    });
    return () => {
      cancelAnimationFrame(frame);
      stop?.();
    };
  }, [made]);

  useEffect(() => {
    if (made === null || revealLine === null) return;
    const { view } = made;
    const line = view.state.doc.line(Math.min(Math.max(revealLine.line, 1), view.state.doc.lines));
    const anchor = line.from + line.text.length - line.text.trimStart().length;
    const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
    view.dispatch({ selection: { anchor }, effects });
    view.focus();
  }, [made, revealLine]);

  return (
    <div className={styles['editor']}>
      <div ref={place} className={styles['code']} />
      <Status className={styles['problem']}>{problem}</Status>
      <KeyRow view={made?.view ?? null} />
    </div>
  );
}
