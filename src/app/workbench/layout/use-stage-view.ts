import { useMemo, useState } from 'react';
import type { LineToReveal } from '../../../editor/editor-marker.ts';
import { explanationHeading } from '../task/Answer.tsx';
import { readSetting, writeSetting } from '../../../ui/local-setting.ts';

export type OutcomeTab = 'results' | 'console' | 'attempts' | 'steps';
/** What a narrow window shows. */
export type NarrowTab = 'task' | 'code' | 'outcome';

export interface StageView {
  readonly tab: OutcomeTab;
  readonly narrowTab: NarrowTab;
  readonly drawerOpen: boolean;
  readonly revealLine: LineToReveal | null;
  readonly showTab: (tab: OutcomeTab) => void;
  readonly showNarrowTab: (tab: NarrowTab) => void;
  readonly setDrawerOpen: (open: boolean) => void;
  /** Goes to the explanation, wherever the task is. */
  readonly showAnswer: () => void;
  /** Shows a line in the editor, wherever the editor is. */
  readonly goToLine: (line: number) => void;
}

/** Which panes the learner sees; nothing here outlives the page. */
export function useStageView(): StageView {
  const [tab, setTab] = useState<OutcomeTab>('results');
  const [narrowTab, setNarrowTab] = useState<NarrowTab>('task');
  const [drawerOpen, setDrawer] = useState(() => readSetting('drawer') !== 'closed');
  const [revealLine, setRevealLine] = useState<LineToReveal | null>(null);

  return useMemo(
    () => ({
      tab,
      narrowTab,
      drawerOpen,
      revealLine,
      showTab: (next) => {
        setTab(next);
        setNarrowTab('outcome');
        // Where the page itself scrolls, it may be far down in the code.
        if (narrowTab !== 'outcome') requestAnimationFrame(() => scrollTo({ top: 0 }));
      },
      showNarrowTab: setNarrowTab,
      setDrawerOpen: (open) => {
        setDrawer(open);
        writeSetting('drawer', open ? 'open' : 'closed');
      },
      showAnswer: () => {
        setNarrowTab('task');
        setDrawer(true);
        // The pane may have to appear first.
        requestAnimationFrame(() => {
          explanationHeading()?.focus({ preventScroll: true });
          explanationHeading()?.scrollIntoView({ block: 'start' });
        });
      },
      goToLine: (line) => {
        setNarrowTab('code');
        setRevealLine({ line });
      },
    }),
    [tab, narrowTab, drawerOpen, revealLine],
  );
}
