import type { ExerciseEntry, Topic } from '../../domain/exercise.ts';
import type { Progress } from '../../session/session-state.ts';
import { ExerciseRow } from './ExerciseRow.tsx';
import styles from './TopicSection.module.css';

interface TopicSectionProps {
  readonly topic: Topic;
  readonly entries: readonly ExerciseEntry[];
  readonly progress: ReadonlyMap<string, Progress>;
}

export function TopicSection({ topic, entries, progress }: TopicSectionProps) {
  const heading = `topic-${topic.slug}`;
  return (
    <section aria-labelledby={heading} className={styles['topic']}>
      <h2 id={heading}>{topic.title}</h2>
      <p>{topic.introduction}</p>
      <ul>
        {entries.map((entry) => (
          <ExerciseRow
            key={entry.slug}
            entry={entry}
            progress={progress.get(entry.slug) ?? 'new'}
          />
        ))}
      </ul>
    </section>
  );
}
