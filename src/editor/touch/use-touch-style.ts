import { isolateHistory } from '@codemirror/commands';
import { useEffect, useRef, useState } from 'react';
import type { EditorStyle } from '../style/editor-style.ts';
import { createShownHints } from '../style/shown-hints.ts';
import { createStyling, grant } from '../style/styling.ts';
import type { Styling } from '../style/styling.ts';
import { changesOf, toldChanges } from './protocol-text.ts';
import type { ShowFound } from './touch-problems.ts';
import type { TouchView } from './use-touch-view.ts';

/** Format, organised imports and hints, for whoever wishes for them. */
export function useTouchStyle(
  made: TouchView | null,
  show: ShowFound | null,
  { source, wish, onReport }: EditorStyle,
): void {
  const [styling, setStyling] = useState<Styling | null>(null);

  useEffect(() => {
    if (made === null || show === null) return;
    const { view, hear } = made;
    let isGone = false;
    const shown = createShownHints((hints) => {
      if (!isGone) show({ hints });
    });
    const created = createStyling(
      {
        read: () => view.state.doc.toString(),
        isGone: () => isGone,
        edit: (edits) =>
          view.dispatch({
            changes: changesOf(view.state.doc, edits),
            annotations: isolateHistory.of('full'),
          }),
      },
      shown,
      { source, onReport },
    );
    const stop = hear((update) => {
      if (update.docChanged) created.follow(toldChanges(update));
    });
    // oxlint-disable-next-line react/set-state-in-effect -- it belongs to an editor that has come to be
    setStyling(created);
    return () => {
      stop();
      isGone = true;
    };
  }, [made, show, source, onReport]);

  const granted = useRef<typeof wish>(null);
  useEffect(() => {
    if (styling === null || wish === null || wish === granted.current) return;
    granted.current = wish;
    grant(styling, wish);
  }, [styling, wish]);
}
