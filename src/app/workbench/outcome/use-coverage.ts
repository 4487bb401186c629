import { useMemo } from 'react';
import { coverageSentence } from '../../../domain/coverage.ts';
import type { ShownCoverage } from '../../../session/session-state.ts';
import type { CoverageChoice } from '../../../verdict/CoverageLine.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { useStageLayout } from '../layout/use-stage-layout.ts';
import type { StageView } from '../layout/use-stage-view.ts';

/** The lines that the tests ran, as long as the verdict is of the code whose lines were counted. */
export function useCoverage({ showNarrowTab }: StageView): CoverageChoice {
  const narrow = useStageLayout() === 'narrow';
  const coverage = useSessionState((state) => state.coverage);
  const judged = useSessionState(({ results }) =>
    results.kind === 'judged' ? results.code : null,
  );
  const changed = useSessionState(({ shared, draft }) => (shared ?? draft) !== judged);
  const isBusy = useSessionState(({ activity }) => activity.kind !== 'idle');
  const { toggleCoverage } = useSessionActions();
  return useMemo(() => {
    const sentence = sentenceOf(coverage, judged, changed);
    const onShow = narrow ? () => showNarrowTab('code') : null;
    return { sentence, isBusy, onToggle: toggleCoverage, onShow };
  }, [coverage, judged, changed, isBusy, toggleCoverage, narrow, showNarrowTab]);
}

function sentenceOf(
  coverage: ShownCoverage,
  judged: string | null,
  changed: boolean,
): string | null {
  if (coverage.kind === 'none' || coverage.code !== judged) return null;
  return coverage.kind === 'measured' ? coverageSentence(coverage.lines, changed) : coverage.reason;
}
