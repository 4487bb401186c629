import { useEffect } from 'react';
import type { editor } from 'monaco-editor';
import { isApple } from '../ui/shortcut.ts';
import { monaco } from './monaco-setup.ts';

/**
 * Ctrl+M (Monaco's own key) lets Tab leave the editor, and indent again. Monaco's action says so to
 * a screen reader alone, and not how to go back; `onChange`, which must be stable, is for saying it to everybody.
 */
export function useTabMoves(
  mounted: editor.IStandaloneCodeEditor | null,
  onChange: (tabMoves: boolean) => void,
): void {
  useEffect(() => {
    if (mounted === null) return;
    const { CtrlCmd, WinCtrl, Shift } = monaco.KeyMod;
    const { KeyM } = monaco.KeyCode;
    const { tabFocusMode } = monaco.editor.EditorOption;
    const action = mounted.addAction({
      id: 'gradus.tab-moves',
      label: 'Let Tab leave the editor, or indent again',
      keybindings: [isApple ? WinCtrl | Shift | KeyM : CtrlCmd | KeyM],
      run: () => {
        const tabMoves = !mounted.getOption(tabFocusMode);
        mounted.updateOptions({ tabFocusMode: tabMoves });
        onChange(tabMoves);
      },
    });
    return () => action.dispose();
  }, [mounted, onChange]);
}
