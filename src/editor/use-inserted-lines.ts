import { useEffect } from 'react';
import type { editor } from 'monaco-editor';

/**
 * Several lines that arrive as one insertion (dictation, an input method, an accessibility tool)
 * are pasted as they are. Monaco would type them key by key, and indent every line anew.
 */
export function useInsertedLines(mounted: editor.IStandaloneCodeEditor | null): void {
  useEffect(() => {
    const node = mounted?.getDomNode();
    if (!mounted || !node) return;
    const insert = (event: InputEvent) => {
      if (event.inputType !== 'insertText' || event.data === null) return;
      if (!/\n./.test(event.data)) return;
      event.preventDefault();
      event.stopPropagation();
      mounted.trigger('keyboard', 'paste', { text: event.data, pasteOnNewLine: false });
    };
    node.addEventListener('beforeinput', insert, true);
    return () => node.removeEventListener('beforeinput', insert, true);
  }, [mounted]);
}
