import { useMemo } from 'react';
import { printed } from '../terminal/terminal.ts';
import { TerminalText } from './TerminalText.tsx';

/** All that a terminal shows of a text. */
export function PrintedText({ text }: { readonly text: string }) {
  const transcript = useMemo(() => printed(text), [text]);
  return <TerminalText transcript={transcript} />;
}
