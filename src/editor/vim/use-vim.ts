import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { editor } from 'monaco-editor';

/** Vim's keys as long as they are wanted; they load then, and not before. */
export function useVim(
  mounted: editor.IStandaloneCodeEditor | null,
  isWanted: boolean,
  line: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (mounted === null || !isWanted) return;
    let stop: (() => void) | null = null;
    let isOver = false;
    const begin = async () => {
      try {
        const { startVim } = await import('./start-vim.ts');
        if (!isOver && line.current !== null) stop = startVim(mounted, line.current);
      } catch {
        // The keys stay as they were; the next start asks for Vim's again.
      }
    };
    void begin();
    return () => {
      isOver = true;
      stop?.();
    };
  }, [mounted, isWanted, line]);
}
