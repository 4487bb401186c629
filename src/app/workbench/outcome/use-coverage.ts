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
  const isBusy = useSessionState(({ activity }) => activity.kind !== 'idle');
  const { toggleCoverage } = useSessionActions();
  return useMemo(
    () => ({ sentence: sentenceOf(coverage, judged), isBusy, onToggle: toggleCoverage }),
    [coverage, judged, isBusy, toggleCoverage],
  );
}

function sentenceOf(coverage: ShownCoverage, judged: string | null): string | null {
  if (coverage.kind === 'none' || coverage.code !== judged) return null;
  return coverage.kind === 'measured' ? coverageSentence(coverage.lines) : coverage.reason;
}
