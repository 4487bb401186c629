import { memo } from 'react';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import type { Progress } from '../../session/session-state.ts';
import { exerciseHref } from '../routes.ts';
import { difficultyWords, progressWords } from './progress-words.ts';
import { ProgressIcon } from './ProgressIcon.tsx';
import styles from './ExerciseRow.module.css';

interface ExerciseRowProps {
  readonly entry: ExerciseEntry;
  readonly progress: Progress;
  /** Slug of the path that is followed. */
  readonly path: string | null;
}

/** Drawn again only when it changes: there are hundreds while somebody types into the search. */
export const ExerciseRow = memo(function ExerciseRow(props: ExerciseRowProps) {
  const { entry, progress, path } = props;
  const { slug, title, summary, difficulty, minutes } = entry;
  return (
    <li className={styles['row']}>
      <a href={exerciseHref(slug, path)} data-row={slug} data-progress={progress}>
        <ProgressIcon progress={progress} />
        <span className={styles['text']}>
          <span className={styles['title']}>{title}</span>
          <span className={styles['summary']}>{summary}</span>
        </span>
        <span className={styles['progress']}>{progressWords[progress]}</span>
        <span className={styles['difficulty']}>{difficultyWords[difficulty]}</span>
        <span className={styles['minutes']}>{minutes} min</span>
      </a>
    </li>
  );
});
