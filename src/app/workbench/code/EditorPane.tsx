import { useCallback, useState } from 'react';
import { CodeEditor } from '../../../editor/CodeEditor.tsx';
import type { EditorStyle } from '../../../editor/style/editor-style.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { useLanguage } from '../context/language-context.ts';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import type { Commands } from '../actions/use-commands.ts';
import { changeEditorSettings } from './editor-settings-store.ts';
import { useEditorSettings } from './use-editor-settings.ts';
import { useMarkers } from './use-markers.ts';
import { usePalette } from './use-palette.ts';
import type { StageView } from '../layout/use-stage-view.ts';
import styles from './EditorPane.module.css';

interface EditorPaneProps {
  readonly subject: ExerciseSubject;
  readonly view: StageView;
  readonly commands: Commands;
  readonly style: EditorStyle;
}

export function EditorPane({ subject, view, commands, style }: EditorPaneProps) {
  const loaded = useSessionState((state) => state.loaded);
  const text = useSessionState(({ shared, draft }) => shared ?? draft);
  const { edit } = useSessionActions();
  const markers = useMarkers(text, view.tab);
  const isReady = useSessionState(({ readiness }) => readiness.kind === 'ready');
  const [isUsed, setUsed] = useState(false);
  const use = useCallback(() => setUsed(true), []);
  const settings = useEditorSettings();
  const palette = usePalette(commands, view);
  const language = useLanguage((isUsed || settings.checksTypes) && isReady);
  return (
    <section id="code" aria-label="Code" className={styles['pane']}>
      <CodeEditor
        value={text}
        onChange={edit}
        markers={markers}
        readOnly={!loaded}
        ariaLabel={`Code editor: your solution of ${subject.title}.`}
        commands={palette}
        revealLine={view.revealLine}
        language={language}
        settings={settings}
        onSettings={changeEditorSettings}
        style={style}
        onUsed={use}
      />
    </section>
  );
}
