import { useEffect, useState } from 'react';
import { Editor } from '@monaco-editor/react';
import type { editor } from 'monaco-editor';
import { useTheme } from '../ui/use-theme.ts';
import type { CodeEditorProps } from './CodeEditor.tsx';
import { editorOptions } from './editor-options.ts';
import { defineTheme } from './monaco-setup.ts';
import { PlainCode } from './PlainCode.tsx';
import { useEditorCommands } from './use-editor-commands.ts';
import { useEditorMarkers } from './use-editor-markers.ts';
import { useEditorText } from './use-editor-text.ts';

/** The only component that knows Monaco; everything it shows comes in as props. */
export function MonacoEditor(props: CodeEditorProps) {
  const { value, onChange, markers, readOnly, ariaLabel, onRun, onSubmit, revealLine } = props;
  const { theme } = useTheme();
  const [mounted, setMounted] = useState<editor.IStandaloneCodeEditor | null>(null);
  const [initial] = useState(value);
  const [options] = useState(() => editorOptions(ariaLabel, readOnly));

  useEffect(() => mounted?.updateOptions({ readOnly }), [mounted, readOnly]);
  useEditorText(mounted, { value, onChange, readOnly });
  useEditorMarkers(mounted, markers, revealLine);
  useEditorCommands(mounted, { onRun, onSubmit });

  return (
    <Editor
      language="python"
      defaultValue={initial}
      theme={defineTheme(theme)}
      options={options}
      loading={<PlainCode value={value} ariaLabel={ariaLabel} onChange={null} />}
      onMount={setMounted}
    />
  );
}
