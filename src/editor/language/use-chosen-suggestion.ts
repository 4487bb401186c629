import { useEffect } from 'react';
import type { editor, IKeyboardEvent } from 'monaco-editor';
import { monaco } from '../monaco-setup.ts';

const { KeyCode } = monaco;
const choosing = new Set([KeyCode.UpArrow, KeyCode.DownArrow, KeyCode.PageUp, KeyCode.PageDown]);

/**
 * Lets Enter take a suggestion only where one has gone to it by the arrows or has asked for the list. What
 * comes up by itself while one types may be the list of a shorter word still: there Enter is a new line.
 */
export function useChosenSuggestion(mounted: editor.IStandaloneCodeEditor | null): void {
  useEffect(() => {
    if (mounted === null) return;
    let isChosen = false;
    const choose = (next: boolean) => {
      if (next === isChosen) return;
      isChosen = next;
      mounted.updateOptions({ acceptSuggestionOnEnter: isChosen ? 'on' : 'off' });
    };
    const subscriptions = [
      mounted.onKeyDown((event) => {
        if (choosing.has(event.keyCode) || asksForList(event)) choose(true);
      }),
      // An arrow that moves the cursor chooses nothing, and a choice is over with the next letter.
      mounted.onDidChangeCursorPosition(() => choose(false)),
    ];
    return () => {
      for (const subscription of subscriptions) subscription.dispose();
    };
  }, [mounted]);
}

const asksForList = ({ keyCode, ctrlKey, metaKey }: IKeyboardEvent) =>
  keyCode === KeyCode.Space && (ctrlKey || metaKey);
