import { Component, createElement, useCallback, memo, useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { LanguageSource } from '../domain/language.ts';
import { Status } from '../ui/Status.tsx';
import { hasCoarsePointer } from '../ui/coarse-pointer.ts';
import { leaveEditorKeys } from '../ui/shortcut.ts';
import { loadCodeFont } from './code-font.ts';
import type { EditorCommand } from './editor-command.ts';
import type { EditorSettings } from './editor-settings.ts';
import type { EditorMarker, LineToReveal } from './editor-marker.ts';
import type { EditorStyle } from './style/editor-style.ts';
import { PlainCode } from './PlainCode.tsx';
import type { PlainSelection } from './PlainCode.tsx';
import { lastInputWasKeyboard } from './input-modality.ts';
import styles from './CodeEditor.module.css';

/**
 * In parts, the lowest first, each of which starts by itself: together they would stop the page for
 * half a second.
 */
const loadMonaco = async () => {
  const parts = [
    import('./monaco-core.ts'),
    import('monaco-editor/editor'),
    import('./monaco-features.ts'),
  ];
  const { MonacoEditor } = await import('./MonacoEditor.tsx');
  await Promise.all(parts);
  return MonacoEditor;
};
const loadTouchEditor = async () => (await import('./touch/TouchEditor.tsx')).TouchEditor;

export interface CodeEditorProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly markers: readonly EditorMarker[];
  /** True while the text may still be replaced by a saved one. */
  readonly readOnly: boolean;
  readonly ariaLabel: string;
  /** Which there are never changes. */
  readonly commands: readonly EditorCommand[];
  readonly revealLine: LineToReveal | null;
  /** Whoever knows Python; null until somebody does. */
  readonly language: LanguageSource | null;
  /** The same object as long as nothing in it changes. */
  readonly settings: EditorSettings;
  readonly onSettings: (change: Partial<EditorSettings>) => void;
  /** Must be the same object as long as nothing in it changes. */
  readonly style: EditorStyle;
  /** The cursor was put into it. */
  readonly onUsed: () => void;
}

/** What an editor is given besides. */
export interface LoadedEditorProps extends CodeEditorProps {
  /** What is shown until it stands. */
  readonly plain: ReactNode;
  /** Where the learner was writing in that. */
  readonly left: PlainSelection | null;
  /** Told whether Tab leaves the editor from now on. */
  readonly onTabMoves: (tabMoves: boolean) => void;
}

/**
 * Python in Monaco, or under fingers in CodeMirror. Each loads on its own; the text can be written
 * before, and without. Drawing it takes longer than a test does, so a verdict must not draw it again.
 */
export const CodeEditor = memo(function CodeEditor(props: CodeEditorProps) {
  const { value, onChange, ariaLabel, readOnly, settings, onUsed } = props;
  const [left, setLeft] = useState<PlainSelection | null>(null);
  const [hinted, setHinted] = useState(false);
  // Not changed while one writes, were it that a mouse is put in.
  const [load] = useState(() => (hasCoarsePointer() ? loadTouchEditor : loadMonaco));
  const editor = useEditor(load);
  /** Null until the learner has asked for it. */
  const [tabMoves, setTabMoves] = useState<boolean | null>(null);
  const onTabMoves = useCallback((moves: boolean) => {
    setTabMoves(moves);
    setHinted(true);
  }, []);
  const plain = (
    <PlainCode
      value={value}
      ariaLabel={ariaLabel}
      readOnly={readOnly}
      settings={settings}
      onChange={onChange}
      left={left}
      onLeave={setLeft}
    />
  );
  return (
    <div
      className={styles['editor']}
      onFocus={() => {
        setHinted(lastInputWasKeyboard() || tabMoves === true);
        onUsed();
      }}
      onBlur={() => setHinted(false)}
    >
      <WithoutEditor fallback={plain}>
        {editor === null ? plain : createElement(editor, { ...props, plain, left, onTabMoves })}
      </WithoutEditor>
      <p
        className={styles['hint']}
        data-shown={hinted}
        data-on={tabMoves === true}
        aria-hidden={!hinted}
      >
        {tabMoves === true ? (
          <>
            <kbd>Tab</kbd> leaves the editor now; <kbd>{leaveEditorKeys}</kbd> makes it indent again
          </>
        ) : (
          <>
            <kbd>{leaveEditorKeys}</kbd>, then <kbd>Tab</kbd> leaves the editor
          </>
        )}
      </p>
      <Status className="visually-hidden">{tabMoves !== null && tabWords(tabMoves)}</Status>
    </div>
  );
});

type Editor = ComponentType<LoadedEditorProps>;

/** Null until it is there, and where it cannot be had, offline say: a learner can still write. */
function useEditor(load: () => Promise<Editor>): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = ([loaded]: readonly [Editor, void]) => isCurrent && setEditor(() => loaded);
    Promise.all([load(), loadCodeFont()]).then(show, () => {});
    return () => {
      isCurrent = false;
    };
  }, [load]);
  return editor;
}

const tabWords = (tabMoves: boolean): string =>
  tabMoves
    ? `Tab leaves the editor now. ${leaveEditorKeys} makes it indent again.`
    : `Tab indents again. ${leaveEditorKeys} lets it leave the editor.`;

interface WithoutEditorProps {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** An editor that breaks leaves the plain text, in which a learner can still write. */
class WithoutEditor extends Component<WithoutEditorProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
