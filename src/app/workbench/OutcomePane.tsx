import { useEffect, useRef } from 'react';
import { VerdictPanel } from '../../verdict/VerdictPanel.tsx';
import { AttemptList } from './AttemptList.tsx';
import { ConsolePanel } from './ConsolePanel.tsx';
import { useSessionState } from './session-context.ts';
import type { OutcomeTab, StageView } from './use-stage-view.ts';
import styles from './OutcomePane.module.css';

/** The three panels. All stay mounted, so that each keeps its place and its announcements. */
export function OutcomePane({ view }: { readonly view: StageView }) {
  const results = useSessionState((state) => state.results);
  const queued = useSessionState(
    ({ activity }) => activity.kind === 'queued' && activity.action === 'submit',
  );
  const resultsPanel = useRef<HTMLDivElement>(null);
  const judging = results.kind === 'running';

  // The verdict's sentence stands first.
  useEffect(() => {
    if (judging) resultsPanel.current?.scrollTo(0, 0);
  }, [judging]);

  const panel = (name: OutcomeTab) => ({
    id: name,
    role: 'tabpanel',
    'aria-labelledby': `${name}-tab`,
    hidden: view.tab !== name,
    className: styles['panel'],
  });
  return (
    <div id="outcome" className={styles['pane']}>
      <div ref={resultsPanel} {...panel('results')}>
        <VerdictPanel state={results} queued={queued} onGoToLine={view.goToLine} />
      </div>
      <div {...panel('console')}>
        <ConsolePanel shown={view.tab === 'console'} onGoToLine={view.goToLine} />
      </div>
      <div {...panel('attempts')}>
        <AttemptList onReopened={() => view.showTab('results')} />
      </div>
    </div>
  );
}
