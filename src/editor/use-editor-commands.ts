import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import type { EditorCommand } from './editor-command.ts';
import { monaco } from './monaco-setup.ts';

interface Suggesting {
  readonly cancelSuggestWidget?: () => void;
}

const { CtrlCmd, Shift } = monaco.KeyMod;
const { Enter } = monaco.KeyCode;
/** Monaco would insert a line. */
const keybindings = {
  'Mod+Enter': CtrlCmd | Enter,
  'Mod+Shift+Enter': CtrlCmd | Shift | Enter,
} as const;

/** Puts the commands into Monaco's palette (F1), and gives them their keys. Which there are never changes. */
export function useEditorCommands(
  mounted: editor.IStandaloneCodeEditor | null,
  commands: readonly EditorCommand[],
): void {
  const latest = useRef(commands);
  useEffect(() => {
    latest.current = commands;
  });

  useEffect(() => {
    if (mounted === null) return;
    /** Nothing more is suggested to whoever goes on to the results; Monaco has no public way to say so. */
    const run = (id: string) => () => {
      const suggesting = mounted.getContribution('editor.contrib.suggestController');
      (suggesting as Suggesting | null)?.cancelSuggestWidget?.();
      latest.current.find((command) => command.id === id)?.run();
    };
    const actions = latest.current.map(({ id, label, keys }) =>
      mounted.addAction({
        id: `gradus.${id}`,
        label,
        ...(keys && { keybindings: [keybindings[keys]] }),
        run: run(id),
      }),
    );
    return () => {
      for (const action of actions) action.dispose();
    };
  }, [mounted]);
}
