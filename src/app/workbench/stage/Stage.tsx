import { useState } from 'react';
import { Splitter } from '../../../ui/Splitter.tsx';
import { TabBar } from '../../../ui/TabBar.tsx';
import type { LinkedStep } from '../../routes.ts';
import { usePage } from '../../use-page.ts';
import { ActionBar } from '../actions/ActionBar.tsx';
import { EditorPane } from '../code/EditorPane.tsx';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { OutcomePane } from '../outcome/OutcomePane.tsx';
import { OutcomeTabs } from '../outcome/OutcomeTabs.tsx';
import { useSessionState, type Session } from '../context/session-context.ts';
import { StageBanners } from './StageBanners.tsx';
import { TaskPane } from '../task/TaskPane.tsx';
import { useCommandKeys, useCommands } from '../actions/use-commands.ts';
import { useStageLayout } from '../layout/use-stage-layout.ts';
import { useStageSizes } from '../layout/use-stage-sizes.ts';
import { useStageView } from '../layout/use-stage-view.ts';
import { useLinkedStep } from '../steps/use-linked-step.ts';
import { useStyleWork } from '../style/use-style-work.ts';
import { WorkbenchBar } from '../header/WorkbenchBar.tsx';
import styles from './Stage.module.css';

interface StageProps {
  readonly subject: ExerciseSubject;
  readonly session: Session;
  readonly step: LinkedStep | null;
  readonly linkProblem: string | null;
}

const narrowTabs = [
  { name: 'task', label: 'Task', panel: 'task' },
  { name: 'code', label: 'Code', panel: 'code' },
  { name: 'outcome', label: 'Results', panel: 'outcome' },
] as const;

/**
 * The panes. Every layout has the same elements in the same places of the tree, so that a window
 * that changes its size loses neither the editor's undo history nor a result.
 */
export function Stage({ subject, session, step, linkProblem }: StageProps) {
  const heading = usePage(subject.title);
  const layout = useStageLayout();
  const view = useStageView();
  const commands = useCommands(session, view);
  useCommandKeys(commands);
  useLinkedStep(step, commands);
  const hasSteps = useSessionState(({ steps }) => steps.kind === 'shown');
  const sizes = useStageSizes(hasSteps && view.tab === 'steps');
  const style = useStyleWork(view);
  const [moving, setMoving] = useState(false);
  const narrow = layout === 'narrow';

  return (
    <div className={styles['page']} data-layout={layout}>
      <WorkbenchBar subject={subject} heading={heading} layout={layout} view={view} />
      <aside aria-label="Notices">
        <StageBanners subject={subject} linkProblem={linkProblem} />
      </aside>
      {narrow && (
        <nav aria-label="Panes" className={styles['narrowTabs']}>
          <TabBar
            label="Panes"
            tabs={narrowTabs}
            current={view.narrowTab}
            onChoose={view.showNarrowTab}
            stretched
          />
        </nav>
      )}
      <main
        id="main"
        tabIndex={-1}
        className={styles['stage']}
        style={sizes.style}
        data-shown={view.narrowTab}
        data-drawer={view.drawerOpen ? 'open' : 'closed'}
        data-moving={moving}
      >
        <TaskPane subject={subject} layout={layout} view={view} />
        {layout === 'wide' && (
          <Splitter
            label="Width of the task"
            parts="columns"
            value={sizes.task}
            min={20}
            max={65}
            onChange={sizes.setTask}
            onMoving={setMoving}
            controls="task"
          />
        )}
        <div className={styles['work']}>
          <EditorPane subject={subject} view={view} commands={commands} style={style.editor} />
          {!narrow && (
            <Splitter
              label="Height of the editor"
              parts="rows"
              value={sizes.code}
              min={15}
              max={85}
              onChange={sizes.setCode}
              onMoving={setMoving}
              controls="code"
            />
          )}
          <ActionBar
            commands={commands}
            starter={subject.body.starter}
            layout={layout}
            style={style}
            onGoToLine={view.goToLine}
          />
          <OutcomeTabs view={view} />
          <OutcomePane subject={subject} view={view} commands={commands} />
        </div>
      </main>
    </div>
  );
}
