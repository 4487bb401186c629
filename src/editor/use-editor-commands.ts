import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import { monaco } from './monaco-setup.ts';

interface EditorCommands {
  readonly onRun: () => void;
  readonly onSubmit: () => void;
}

interface Suggesting {
  readonly cancelSuggestWidget?: () => void;
}

/** Takes the two shortcuts from Monaco, which would insert a line; both are in its menu (F1) too. */
export function useEditorCommands(
  mounted: editor.IStandaloneCodeEditor | null,
  commands: EditorCommands,
): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });

  useEffect(() => {
    if (mounted === null) return;
    /** Nothing more is suggested to whoever goes on to the results; Monaco has no public way to say so. */
    const done = (command: keyof EditorCommands) => () => {
      const id = 'editor.contrib.suggestController';
      (mounted.getContribution(id) as Suggesting | null)?.cancelSuggestWidget?.();
      latest.current[command]();
    };
    const { CtrlCmd, Shift } = monaco.KeyMod;
    const { Enter } = monaco.KeyCode;
    const actions = [
      mounted.addAction({
        id: 'gradus.run',
        label: 'Run',
        keybindings: [CtrlCmd | Enter],
        run: done('onRun'),
      }),
      mounted.addAction({
        id: 'gradus.submit',
        label: 'Submit',
        keybindings: [CtrlCmd | Shift | Enter],
        run: done('onSubmit'),
      }),
    ];
    return () => {
      for (const action of actions) action.dispose();
    };
  }, [mounted]);
}
