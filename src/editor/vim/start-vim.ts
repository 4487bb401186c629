import { initVimMode } from 'monaco-vim';
import type { editor } from 'monaco-editor';
import { VimLine } from './vim-line.ts';

/** Vim's keys in an editor, with its line in `line`; gives what ends them. */
export function startVim(mounted: editor.IStandaloneCodeEditor, line: HTMLElement): () => void {
  const vim = initVimMode(mounted, line, VimLine);
  return () => vim.dispose();
}
