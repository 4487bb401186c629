import type { RefObject } from 'react';
import type { ExerciseEntry, Topic } from '../../domain/exercise.ts';
import { difficultyWords } from '../catalogue/progress-words.ts';
import { catalogueHref } from '../routes.ts';
import styles from './Crumbs.module.css';

interface CrumbsProps {
  readonly topic: Topic | null;
  readonly title: string;
  /** Null for an exercise from a link. */
  readonly entry: ExerciseEntry | null;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly compact: boolean;
}

/** Where the learner is, and how much is asked. */
export function Crumbs({ topic, title, entry, heading, compact }: CrumbsProps) {
  return (
    <>
      <nav aria-label="Place" className={styles['crumbs']}>
        {topic !== null && !compact && (
          <>
            <span aria-hidden>/</span>
            <a href={catalogueHref({ topic: topic.slug })}>{topic.title}</a>
          </>
        )}
        <span aria-hidden>/</span>
        <h1 ref={heading} tabIndex={-1} title={title}>
          {title}
        </h1>
      </nav>
      {entry !== null && !compact && (
        <p className={styles['effort']}>
          {`${difficultyWords[entry.difficulty]} · ${entry.minutes} min`}
        </p>
      )}
    </>
  );
}
