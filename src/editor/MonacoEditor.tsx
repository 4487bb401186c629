import { useEffect, useMemo, useRef, useState } from 'react';
import { Editor } from '@monaco-editor/react';
import type { editor } from 'monaco-editor';
import { useTheme } from '../ui/use-theme.ts';
import type { LoadedEditorProps } from './CodeEditor.tsx';
import { editorOptions } from './editor-options.ts';
import { defineTheme } from './monaco-setup.ts';
import { useEditorCommands } from './use-editor-commands.ts';
import { useCurlyQuotes } from './use-curly-quotes.ts';
import { useEmptyPaste } from './use-empty-paste.ts';
import { useEditorMarkers } from './use-editor-markers.ts';
import { useTabMoves } from './use-tab-moves.ts';
import { useTakenOver } from './use-taken-over.ts';
import { useInsertedLines } from './use-inserted-lines.ts';
import { useEditorText } from './use-editor-text.ts';
import { useSettings } from './use-settings.ts';
import './monaco-windows.css';
import { useChosenSuggestion } from './language/use-chosen-suggestion.ts';
import { useLanguage } from './language/use-language.ts';
import { useStyle } from './style/use-style.ts';
import { useTyping } from './typing/use-typing.ts';
import { useVim } from './vim/use-vim.ts';
import styles from './MonacoEditor.module.css';

/** The only component that knows Monaco; everything it shows comes in as props. */
export function MonacoEditor(props: LoadedEditorProps) {
  const { value, onChange, markers, readOnly, ariaLabel, commands, revealLine } = props;
  const { plain, left, language, style, settings, onSettings, onTabMoves } = props;
  const { theme } = useTheme();
  const themeName = useMemo(() => defineTheme(theme), [theme]);
  const [mounted, setMounted] = useState<editor.IStandaloneCodeEditor | null>(null);
  const [initial] = useState(value);
  const [options] = useState(() =>
    editorOptions(`${ariaLabel} Press F1 for editor commands.`, readOnly, settings),
  );

  useEffect(() => mounted?.updateOptions({ readOnly }), [mounted, readOnly]);
  useEditorText(mounted, { value, onChange, readOnly });
  useInsertedLines(mounted);
  useTyping(mounted);
  useTakenOver(mounted, left);
  useEditorMarkers(mounted, markers, revealLine);
  useCurlyQuotes(mounted);
  useEmptyPaste(mounted);
  useSettings(mounted, settings, onSettings);
  useLanguage(mounted, language, settings);
  useChosenSuggestion(mounted);
  useStyle(mounted, style);
  useTabMoves(mounted, onTabMoves);
  useEditorCommands(mounted, commands);
  const vimLine = useRef<HTMLDivElement>(null);
  useVim(mounted, settings.isVim, vimLine);

  return (
    <div className={styles['editor']}>
      <div className={styles['code']}>
        <Editor
          language="python"
          defaultValue={initial}
          theme={themeName}
          options={options}
          loading={plain}
          onMount={setMounted}
        />
      </div>
      {settings.isVim && <div ref={vimLine} className={styles['vim']} data-vim />}
    </div>
  );
}
