import { ArrowRight } from 'lucide-react';
import type { Progress } from '../../session/session-state.ts';
import { exerciseHref } from '../routes.ts';
import type { PlaceToContinue } from './place-to-continue.ts';
import { progressWords } from './progress-words.ts';
import { ProgressIcon } from './ProgressIcon.tsx';
import styles from './ContinueLink.module.css';

interface ContinueLinkProps {
  readonly place: PlaceToContinue;
  readonly progress: Progress;
}

export function ContinueLink({ place: { entry, path, words }, progress }: ContinueLinkProps) {
  return (
    <section aria-label="Where to go on" className={styles['continue']}>
      <a href={exerciseHref(entry.slug, path)} data-row={entry.slug}>
        <ProgressIcon progress={progress} />
        <span className={styles['text']}>
          <span className={styles['label']}>{words}</span>
          <span className={styles['title']}>{entry.title}</span>
        </span>
        <span className={styles['word']}>{progressWords[progress]}</span>
        <ArrowRight aria-hidden />
      </a>
    </section>
  );
}
