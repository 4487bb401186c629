import { ArrowRight } from 'lucide-react';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import type { Progress } from '../../session/session-state.ts';
import { exerciseHref } from '../routes.ts';
import { progressWords } from './progress-words.ts';
import { ProgressIcon } from './ProgressIcon.tsx';
import styles from './ContinueLink.module.css';

interface ContinueLinkProps {
  readonly entry: ExerciseEntry;
  readonly progress: Progress;
}

export function ContinueLink({ entry, progress }: ContinueLinkProps) {
  return (
    <section aria-label="Continue where you stopped" className={styles['continue']}>
      <a href={exerciseHref(entry.slug)} data-row={entry.slug}>
        <ProgressIcon progress={progress} />
        <span className={styles['text']}>
          <span className={styles['label']}>Continue where you stopped</span>
          <span className={styles['title']}>{entry.title}</span>
        </span>
        <span className={styles['word']}>{progressWords[progress]}</span>
        <ArrowRight aria-hidden />
      </a>
    </section>
  );
}
