import { ArrowRight } from 'lucide-react';
import { nextEntry } from '../../../catalog/catalog.ts';
import { Markdown } from '../../../ui/Markdown.tsx';
import { exerciseHref } from '../../routes.ts';
import { SolveAgainButton } from '../actions/SolveAgainButton.tsx';
import { Answer } from './Answer.tsx';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { useSessionState } from '../context/session-context.ts';
import { Hints } from './Hints.tsx';
import { useIsAnswered } from './use-is-answered.ts';
import type { StageLayout } from '../layout/use-stage-layout.ts';
import type { StageView } from '../layout/use-stage-view.ts';
import { TaskFoot } from './TaskFoot.tsx';
import styles from './TaskPane.module.css';

interface TaskPaneProps {
  readonly subject: ExerciseSubject;
  readonly layout: StageLayout;
  readonly view: StageView;
}

/** The task, its hints, and after solving the answer. A drawer beside the editor in medium windows. */
export function TaskPane({ subject, layout, view }: TaskPaneProps) {
  const { body, entry, path } = subject;
  const answered = useIsAnswered();
  const loaded = useSessionState((state) => state.loaded);
  const next = entry === null ? null : nextEntry(entry.slug, path);
  return (
    <section
      id="task"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a pane that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Task"
      className={styles['pane']}
      hidden={layout === 'medium' && !view.drawerOpen}
    >
      <div className={styles['text']}>
        <Markdown text={body.prompt} />
        <Hints body={body} />
        {/* Below it stands what a passed test brings, and before it what an earlier visit has opened. */}
        {entry !== null && loaded && <TaskFoot entry={entry} />}
        {answered && <Answer body={body} />}
        {answered && loaded && (
          <p className={styles['again']}>
            <SolveAgainButton onPressed={() => view.showNarrowTab('code')} />
          </p>
        )}
        {answered && next !== null && (
          <a href={exerciseHref(next.slug, path?.slug ?? null)} className={styles['next']}>
            <span>
              Next exercise
              <span className={styles['nextTitle']}>{next.title}</span>
            </span>
            <ArrowRight aria-hidden />
          </a>
        )}
      </div>
    </section>
  );
}
