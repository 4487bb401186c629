import { useMemo } from 'react';
import type { EditorMarker } from '../../../editor/editor-marker.ts';
import { outcomeMarkers, verdictMarkers } from './markers-of.ts';
import { useSessionState } from '../context/session-context.ts';
import type { OutcomeTab } from '../layout/use-stage-view.ts';

const none: readonly EditorMarker[] = [];

/** What the shown tab points at, as long as the text is the one that was judged or run. */
export function useMarkers(text: string, tab: OutcomeTab): readonly EditorMarker[] {
  const results = useSessionState((state) => state.results);
  const outcome = useSessionState((state) => state.outcome);
  const examples = useSessionState((state) => state.console.examples);
  const ran = useSessionState((state) => state.ran);

  const steps = useSessionState((state) => state.steps);
  const coverage = useSessionState((state) => state.coverage);

  return useMemo(() => {
    if (tab === 'steps') {
      const mark = steps.kind === 'shown' && steps.code === text ? steps.mark : null;
      return mark === null ? none : [{ kind: 'step', ...mark }];
    }
    if (tab === 'console') {
      return outcome !== null && ran === text ? outcomeMarkers(outcome, examples) : none;
    }
    if (results.kind !== 'judged' || results.code !== text) return none;
    const covered = coverage.kind === 'measured' && coverage.code === text ? coverage.lines : [];
    return [
      ...covered.map(({ line, times }): EditorMarker => ({ kind: 'coverage', line, times })),
      ...verdictMarkers(results.verdict),
    ];
  }, [tab, outcome, examples, results, ran, steps, coverage, text]);
}
