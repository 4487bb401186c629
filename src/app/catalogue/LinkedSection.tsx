import { useState } from 'react';
import { LinkedRow } from './LinkedRow.tsx';
import type { LinkedLine, LinkedList } from './use-linked-list.ts';
import section from './ExerciseSection.module.css';

/** So many are shown before somebody asks for all. */
const firstRows = 3;

interface LinkedSectionProps {
  readonly list: LinkedList;
  /** Those of the list that are shown. */
  readonly lines: readonly LinkedLine[];
}

/** Other people's exercises, which nothing else leads back to. */
export function LinkedSection({ list, lines }: LinkedSectionProps) {
  const [now] = useState(Date.now);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, firstRows);
  return (
    <section aria-labelledby="from-links" className={section['section']}>
      <h2 id="from-links" tabIndex={-1}>
        From links
      </h2>
      <p>Exercises that somebody else made and sent as a link. They do not count as progress.</p>
      <ul>
        {shown.map(({ linked, removed }) => (
          <LinkedRow
            key={linked.key}
            linked={linked}
            now={now}
            removed={removed}
            onRemove={() => list.remove(linked)}
            onPutBack={() => list.putBack(linked)}
          />
        ))}
      </ul>
      {lines.length > firstRows && (
        <button
          type="button"
          data-row="from-links"
          aria-expanded={all}
          className={section['more']}
          onClick={() => setAll(!all)}
        >
          {all ? 'Show fewer' : `Show all ${lines.length}`}
        </button>
      )}
    </section>
  );
}
