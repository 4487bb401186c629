import { TopBar } from '../TopBar.tsx';
import { Crumbs } from './header/Crumbs.tsx';
import type { ExerciseSubject } from './context/exercise-subject.ts';
import { useStageLayout } from './layout/use-stage-layout.ts';
import { useStageSizes } from './layout/use-stage-sizes.ts';
import stage from './stage/Stage.module.css';
import styles from './WorkbenchSkeleton.module.css';

type WorkbenchSkeletonProps = Pick<ExerciseSubject, 'title' | 'entry' | 'path'>;

/** The workbench's own lines, while the exercise is fetched: nothing moves when it arrives. */
export function WorkbenchSkeleton({ title, entry, path }: WorkbenchSkeletonProps) {
  const layout = useStageLayout();
  const sizes = useStageSizes(false);
  return (
    <div className={stage['page']} data-layout={layout} aria-busy>
      <TopBar>
        <Crumbs path={path} title={title} entry={entry} compact={layout === 'narrow'} />
      </TopBar>
      <main id="main" tabIndex={-1} className={stage['stage']} style={sizes.style}>
        <p className="visually-hidden">Loading the exercise.</p>
        {layout === 'wide' && (
          <>
            <div />
            <div className={styles['line']} />
            <div className={stage['work']}>
              <div className={styles['code']} />
              <div className={styles['bar']} />
            </div>
          </>
        )}
      </main>
    </div>
  );
}
