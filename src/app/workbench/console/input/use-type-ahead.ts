import { useState } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useSessionActions } from '../../context/session-context.ts';
import { insertedLines } from '../inserted-lines.ts';

interface TypeAhead {
  /** What was begun of a line and not sent. */
  readonly begun: string;
  readonly setBegun: (line: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/**
 * Keeps what is typed into the console while the program computes, as a terminal does, for the
 * questions that it asks later.
 */
export function useTypeAhead(running: boolean, awaitingInput: boolean): TypeAhead {
  const [begun, setBegun] = useState('');
  // What was begun for a program that has ended is no other's.
  if (!running && begun !== '') setBegun('');
  const computes = running && !awaitingInput;
  const { typeLines, endInput } = useSessionActions();

  const insert = (text: string): void => {
    const { lines, rest } = insertedLines(begun, text, begun.length, begun.length);
    setBegun(rest);
    typeLines(lines);
  };
  const end = (): void => {
    setBegun('');
    if (begun === '') endInput('');
    else typeLines([begun]);
  };

  return {
    begun,
    setBegun,
    onKeyDown: (event) => {
      if (!computes || event.target !== event.currentTarget || event.nativeEvent.isComposing)
        return;
      const act = actOf(event);
      if (act === null) return;
      // A space would scroll, and Ctrl+D leave a bookmark.
      event.preventDefault();
      if (act === 'erase') setBegun(Array.from(begun).slice(0, -1).join(''));
      else if (act === 'end') end();
      else insert(act.text);
    },
    onPaste: (event) => {
      if (!computes || event.target !== event.currentTarget) return;
      event.preventDefault();
      insert(event.clipboardData.getData('text/plain'));
    },
  };
}

type Act = 'erase' | 'end' | { readonly text: string };

function actOf(event: KeyboardEvent): Act | null {
  const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (key.toLowerCase() === 'd' && ctrlKey && !shiftKey && !altKey) return 'end';
  // AltGr counts as both, and types.
  if (metaKey || ctrlKey !== altKey) return null;
  if (key === 'Enter') return { text: '\n' };
  if (key === 'Backspace') return 'erase';
  return Array.from(key).length === 1 ? { text: key } : null;
}
