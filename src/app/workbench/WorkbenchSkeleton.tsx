import { topics } from '../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import { TopBar } from '../TopBar.tsx';
import { Crumbs } from './Crumbs.tsx';
import { useStageLayout } from './use-stage-layout.ts';
import { useStageSizes } from './use-stage-sizes.ts';
import stage from './Stage.module.css';
import styles from './WorkbenchSkeleton.module.css';

interface WorkbenchSkeletonProps {
  readonly title: string;
  readonly entry: ExerciseEntry | null;
}

/** The workbench's own lines, while the exercise is fetched: nothing moves when it arrives. */
export function WorkbenchSkeleton({ title, entry }: WorkbenchSkeletonProps) {
  const layout = useStageLayout();
  const sizes = useStageSizes();
  const topic = topics.find(({ slug }) => slug === entry?.topic) ?? null;
  return (
    <div className={stage['page']} data-layout={layout} aria-busy>
      <TopBar>
        <Crumbs topic={topic} title={title} entry={entry} compact={layout === 'narrow'} />
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
