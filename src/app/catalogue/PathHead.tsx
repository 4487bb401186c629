import { slugsOf, type LearningPath } from '../../domain/learning-path.ts';
import type { Progress } from '../../session/session-state.ts';
import styles from './PathHead.module.css';

interface PathHeadProps {
  readonly path: LearningPath;
  readonly progress: ReadonlyMap<string, Progress>;
  /** No exercise of it is left to do. */
  readonly done: boolean;
}

/** What the path is, and how far the learner has come. */
export function PathHead({ path, progress, done }: PathHeadProps) {
  const slugs = slugsOf(path);
  const solved = slugs.filter((slug) => progress.get(slug) === 'solved').length;
  return (
    <div className={styles['head']}>
      <p>{path.introduction}</p>
      <p className={styles['count']}>
        {done && 'You have come to the end. '}
        {`${solved} of ${slugs.length} solved`}
      </p>
    </div>
  );
}
