import { autocompletion } from '@codemirror/autocomplete';
import { useEffect, useRef } from 'react';
import type { LanguageSource } from '../../domain/language.ts';
import type { EditorSettings } from '../editor-settings.ts';
import { createProblems } from '../language/problems.ts';
import { toldChanges } from './protocol-text.ts';
import { completionsOf } from './touch-completion.ts';
import type { ShowFound } from './touch-problems.ts';
import type { TouchView } from './use-touch-view.ts';

/** Connects the editor with whoever knows Python, as long as there is somebody. */
export function useTouchLanguage(
  made: TouchView | null,
  show: ShowFound | null,
  source: LanguageSource | null,
  { suggests, checksTypes }: EditorSettings,
): void {
  const isSuggesting = useRef(suggests);
  useEffect(() => {
    isSuggesting.current = suggests;
  }, [suggests]);

  useEffect(() => {
    if (made === null || show === null || source === null) return;
    const { view, parts, hear } = made;
    const problems = createProblems((found) => show({ problems: found }));
    const text = source.follow(
      () => view.state.doc.toString(),
      (found) => problems.show(found),
      checksTypes,
    );
    const stop = hear((update) => {
      if (!update.docChanged) return;
      problems.wait();
      text.change(toldChanges(update));
    });
    // Enter is a new line unless one has gone to a name; a touch takes the one that it means.
    const completion = autocompletion({
      override: [completionsOf(text, () => isSuggesting.current)],
      selectOnOpen: false,
      icons: false,
    });
    view.dispatch({ effects: parts.completion.reconfigure(completion) });
    return () => {
      stop();
      text.close();
      problems.clear();
      view.dispatch({ effects: parts.completion.reconfigure([]) });
    };
  }, [made, show, source, checksTypes]);
}
