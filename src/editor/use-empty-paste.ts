import { useEffect } from 'react';
import type { editor } from 'monaco-editor';

/**
 * Leaves a paste from which nothing can be read to the browser. Monaco (0.57) takes every paste from
 * it, and does nothing with those: what a page may not read, the browser can still put in.
 */
export function useEmptyPaste(mounted: editor.IStandaloneCodeEditor | null): void {
  useEffect(() => {
    const node = mounted?.getDomNode();
    const leave = (event: ClipboardEvent) => {
      const { clipboardData } = event;
      if (clipboardData === null || clipboardData.types.length === 0) event.stopPropagation();
    };
    node?.addEventListener('paste', leave, true);
    return () => node?.removeEventListener('paste', leave, true);
  }, [mounted]);
}
