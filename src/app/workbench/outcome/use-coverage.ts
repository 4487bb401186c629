import { useMemo } from 'react';
import { coverageSentence } from '../../../domain/coverage.ts';
import type { ShownCoverage } from '../../../session/session-state.ts';
import type { CoverageChoice } from '../../../verdict/CoverageLine.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';

/** The lines that the tests ran, as long as the verdict is of the code whose lines were counted. */
export function useCoverage(): CoverageChoice {
  const coverage = useSessionState((state) => state.coverage);
  const judged = useSessionState(({ results }) =>
    results.kind === 'judged' ? results.code : null,
  );
  const changed = useSessionState(({ shared, draft }) => (shared ?? draft) !== judged);
  const isBusy = useSessionState(({ activity }) => activity.kind !== 'idle');
  const { toggleCoverage } = useSessionActions();
  return useMemo(() => {
    const sentence = sentenceOf(coverage, judged);
    const words =
      sentence !== null && changed ? `${sentence} That was before the change.` : sentence;
    return { sentence: words, isBusy, onToggle: toggleCoverage };
  }, [coverage, judged, changed, isBusy, toggleCoverage]);
}

function sentenceOf(coverage: ShownCoverage, judged: string | null): string | null {
  if (coverage.kind === 'none' || coverage.code !== judged) return null;
  return coverage.kind === 'measured' ? coverageSentence(coverage.lines) : coverage.reason;
}
