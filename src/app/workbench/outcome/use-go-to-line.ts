import { useMemo } from 'react';
import { movedLine } from '../../../domain/moved-line.ts';
import { useCurrentSession } from '../context/session-context.ts';
import type { StageView } from '../layout/use-stage-view.ts';

/** Ways to the lines that results and console name, which stay right while the learner mends the text. */
export function useGoToLine({ goToLine }: StageView) {
  const { store } = useCurrentSession();
  return useMemo(() => {
    const go = (line: number, code: string | null) => {
      const { shared, draft } = store.getState();
      goToLine(code === null ? line : movedLine(code, shared ?? draft, line));
    };
    return {
      ofResults: (line: number) => {
        const { results } = store.getState();
        go(line, results.kind === 'judged' ? results.code : null);
      },
      ofConsole: (line: number) => go(line, store.getState().ran),
    };
  }, [store, goToLine]);
}
