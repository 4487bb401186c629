import { useCallback, useState } from 'react';
import { CodeEditor } from '../../../editor/CodeEditor.tsx';
import type { EditorStyle } from '../../../editor/style/editor-style.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { useLanguage } from '../context/language-context.ts';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import type { Commands } from '../actions/use-commands.ts';
import { FileTabs, filePanel, ownFile } from './FileTabs.tsx';
import { GivenFile } from './GivenFile.tsx';
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
  const { given } = subject.body;
  const loaded = useSessionState((state) => state.loaded);
  const text = useSessionState(({ shared, draft }) => shared ?? draft);
  const { edit } = useSessionActions();
  const markers = useMarkers(text, view.tab);
  const isReady = useSessionState(({ readiness }) => readiness.kind === 'ready');
  const [isUsed, setUsed] = useState(false);
  const use = useCallback(() => setUsed(true), []);
  const settings = useEditorSettings();
  const palette = usePalette(commands, view);
  const language = useLanguage((isUsed || settings.checksTypes) && isReady, given);
  const [file, setFile] = useFile(view);
  const editor = (
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
  );
  const names = Object.keys(given).filter((name) => given[name] !== '');
  const panel = (name: string) => ({
    id: filePanel(name),
    role: 'tabpanel',
    'aria-labelledby': `${filePanel(name)}-tab`,
    className: styles['file'],
    'data-shown': name === file,
  });
  return (
    <section id="code" aria-label="Code" className={styles['pane']}>
      {names.length === 0 ? (
        editor
      ) : (
        <div className={styles['withFiles']}>
          <FileTabs given={names} current={file} onChoose={setFile} />
          <div className={styles['files']}>
            <div {...panel(ownFile)}>{editor}</div>
            {names.map((name) => (
              <div key={name} {...panel(name)}>
                <GivenFile name={name} text={given[name] ?? ''} fontSize={settings.fontSize} />
              </div>
            ))}
          </div>
        </div>
      )}
    </section>
  );
}

/** The file that is shown. Lines that somebody is led to, and steps, are in the learner's own. */
function useFile({ revealLine, tab }: StageView) {
  const [file, setFile] = useState(ownFile);
  const [led, setLed] = useState({ revealLine, tab });
  if (led.revealLine !== revealLine || led.tab !== tab) {
    setLed({ revealLine, tab });
    if (led.revealLine !== revealLine || tab === 'steps') setFile(ownFile);
  }
  return [file, setFile] as const;
}
