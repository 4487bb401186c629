import type { RefObject } from 'react';
import { topics } from '../../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../../domain/exercise.ts';
import { partName, partOf, type LearningPath } from '../../../domain/learning-path.ts';
import { difficultyWords } from '../../catalogue/progress-words.ts';
import { catalogueHref } from '../../routes.ts';
import { ExerciseMenu } from './ExerciseMenu.tsx';
import styles from './Crumbs.module.css';

interface CrumbsProps {
  /** The path that is followed; without one the topic is named. */
  readonly path: LearningPath | null;
  readonly title: string;
  /** Null for an exercise from a link. */
  readonly entry: ExerciseEntry | null;
  readonly heading?: RefObject<HTMLHeadingElement | null>;
  readonly compact: boolean;
}

/** Where the learner is, and how much is asked. */
export function Crumbs({ path, title, entry, heading, compact }: CrumbsProps) {
  const place = entry === null ? null : placeOf(entry, path);
  return (
    <>
      <ExerciseMenu entry={entry} path={path} compact={compact} />
      <nav aria-label="Place" className={styles['crumbs']}>
        {place !== null && !compact && (
          <>
            <span aria-hidden>/</span>
            <a href={place.href}>{place.title}</a>
          </>
        )}
        {!compact && <span aria-hidden>/</span>}
        <h1 ref={heading} tabIndex={-1} title={title}>
          {title}
        </h1>
      </nav>
      {!compact && (
        <p className={styles['effort']}>
          {entry === null
            ? 'From a link'
            : `${difficultyWords[entry.difficulty]} · ${entry.minutes} min`}
        </p>
      )}
    </>
  );
}

function placeOf(entry: ExerciseEntry, path: LearningPath | null) {
  const part = path === null ? null : partOf(path, entry.slug);
  if (path !== null && part !== null) {
    const title = `${path.title} · ${partName(path, part)}`;
    return { title, href: catalogueHref({ path: path.slug }) };
  }
  const topic = topics.find(({ slug }) => slug === entry.topic);
  return topic === undefined
    ? null
    : { title: topic.title, href: catalogueHref({ topic: topic.slug }) };
}
