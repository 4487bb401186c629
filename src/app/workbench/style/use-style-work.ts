import { useCallback, useMemo, useState } from 'react';
import type { EditorStyle, StyleReport, StyleWish } from '../../../editor/style/editor-style.ts';
import { useCodeStyle } from '../context/style-context.ts';
import type { StageView } from '../layout/use-stage-view.ts';

export interface StyleWork {
  readonly editor: EditorStyle;
  /** What was done last, as long as it holds. */
  readonly report: StyleReport | null;
  readonly ask: (wish: StyleWish) => void;
}

/** What is asked of the text's style, outside the editor, and what came of it. */
export function useStyleWork({ showNarrowTab }: StageView): StyleWork {
  const source = useCodeStyle();
  const [wish, setWish] = useState<StyleWish | null>(null);
  const [report, setReport] = useState<StyleReport | null>(null);
  const onReport = useCallback(
    (told: StyleReport) => setReport(told.kind === 'outdated' ? null : told),
    [],
  );
  const editor = useMemo(() => ({ source, wish, onReport }), [source, wish, onReport]);
  const ask = useCallback(
    (next: StyleWish) => {
      if (next.kind !== 'put-away') showNarrowTab('code');
      setWish(next);
    },
    [showNarrowTab],
  );
  return { editor, report, ask };
}
