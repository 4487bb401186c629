import { useMemo } from 'react';
import { recogniseMistake } from '../../../domain/recognise-mistake.ts';
import { VerdictPanel } from '../../../verdict/VerdictPanel.tsx';
import { AttemptList } from './AttemptList.tsx';
import { ConsolePanel } from '../console/ConsolePanel.tsx';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { useCoverage } from './use-coverage.ts';
import { NextSteps } from './NextSteps.tsx';
import { awaited } from '../../../runner/runner.ts';
import { useSessionState } from '../context/session-context.ts';
import type { OutcomeTab, StageView } from '../layout/use-stage-view.ts';
import type { Commands } from '../actions/use-commands.ts';
import { StepsPanel } from '../steps/StepsPanel.tsx';
import { useStepping } from '../steps/use-stepping.ts';
import { useGoToLine } from './use-go-to-line.ts';
import styles from './OutcomePane.module.css';

const againWords = 'Solving it again. What you wrote before is among the attempts.';

interface OutcomePaneProps {
  readonly subject: ExerciseSubject;
  readonly view: StageView;
  readonly commands: Commands;
}

/** The panels. All stay mounted, so that each keeps its place and its announcements. */
export function OutcomePane({ subject, view, commands }: OutcomePaneProps) {
  const results = useSessionState((state) => state.results);
  const waiting = useSessionState(({ activity, readiness }) =>
    activity.kind === 'judging' || (activity.kind === 'queued' && activity.action === 'submit')
      ? awaited(readiness)
      : null,
  );
  const changed = useSessionState(
    (state) =>
      state.results.kind === 'judged' && state.results.code !== (state.shared ?? state.draft),
  );
  const again = useSessionState(({ againAt }) => againAt !== null);
  const verdict = results.kind === 'judged' ? results.verdict : null;
  const goToLine = useGoToLine(view);
  const { mistakes } = subject.body;
  const mistake = useMemo(
    () => (verdict === null ? null : recogniseMistake(verdict, mistakes)),
    [verdict, mistakes],
  );
  const stepping = useStepping(subject, commands);
  const coverage = useCoverage(view);
  const panel = (name: OutcomeTab) => ({
    id: name,
    role: 'tabpanel',
    'aria-labelledby': `${name}-tab`,
    hidden: view.tab !== name,
    className: styles['panel'],
    'data-panel': name,
  });
  return (
    <div id="outcome" className={styles['pane']}>
      <div {...panel('results')}>
        <VerdictPanel
          state={results}
          awaited={waiting}
          changed={changed}
          mistake={mistake}
          idle={again ? againWords : undefined}
          next={
            <NextSteps
              subject={subject}
              onShowAnswer={view.showAnswer}
              onSolveAgain={() => view.showNarrowTab('code')}
            />
          }
          onGoToLine={goToLine.ofResults}
          stepping={stepping}
          coverage={coverage}
        />
      </div>
      <div {...panel('console')}>
        <ConsolePanel shown={view.tab === 'console'} onGoToLine={goToLine.ofConsole} />
      </div>
      <div {...panel('steps')}>
        <StepsPanel />
      </div>
      <div {...panel('attempts')}>
        <AttemptList
          onReopened={() => {
            view.showTab('results');
            // The row that was chosen is hidden now.
            document.querySelector<HTMLElement>('#results-tab')?.focus();
          }}
        />
      </div>
    </div>
  );
}
