import { memo } from 'react';
import type { Why } from '../../catalog/full-search.ts';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import type { Progress } from '../../session/session-state.ts';
import { exerciseHref } from '../routes.ts';
import { FoundPlaces } from './FoundPlaces.tsx';
import { MarkedText } from './MarkedText.tsx';
import { difficultyWords, progressWords } from './progress-words.ts';
import { ProgressIcon } from './ProgressIcon.tsx';
import styles from './ExerciseRow.module.css';

interface ExerciseRowProps {
  readonly entry: ExerciseEntry;
  readonly progress: Progress;
  /** Why it was found; null where no words were searched. */
  readonly why: Why | null;
  /** Slug of the path that is followed. */
  readonly path: string | null;
}

/** Drawn again only when it changes: there are hundreds while somebody types into the search. */
export const ExerciseRow = memo(function ExerciseRow(props: ExerciseRowProps) {
  const { entry, progress, why, path } = props;
  const marks = why?.marks ?? null;
  const { slug, title, summary, difficulty, minutes } = entry;
  return (
    <li className={styles['row']}>
      <a href={exerciseHref(slug, path)} data-row={slug} data-progress={progress}>
        <ProgressIcon progress={progress} />
        <span className={styles['text']}>
          <span className={styles['title']}>
            <MarkedText text={title} marks={marks} />
          </span>
          <span className={styles['summary']}>
            <MarkedText text={summary} marks={marks} />
          </span>
          {why !== null && <FoundPlaces places={why.places} marks={why.marks} />}
        </span>
        <span className={styles['progress']}>{progressWords[progress]}</span>
        <span className={styles['difficulty']}>
          <MarkedText text={difficultyWords[difficulty]} marks={marks} />
        </span>
        <span className={styles['minutes']}>{minutes} min</span>
      </a>
    </li>
  );
});
