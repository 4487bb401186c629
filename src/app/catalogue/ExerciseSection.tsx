import { useLayoutEffect, useRef } from 'react';
import type { Why } from '../../catalog/full-search.ts';
import type { Progress } from '../../session/session-state.ts';
import { ExerciseRow } from './ExerciseRow.tsx';
import type { Section } from './sections.ts';
import { moreRows } from './use-shown-rows.ts';
import styles from './ExerciseSection.module.css';

interface ExerciseSectionProps {
  readonly section: Section;
  readonly progress: ReadonlyMap<string, Progress>;
  /** Why each was found, by slug. */
  readonly matches: ReadonlyMap<string, () => Why>;
  /** Slug of the path that the rows belong to. */
  readonly path: string | null;
  /** Of so many rows at most the first are shown. */
  readonly rows: number;
  readonly onShowMore: () => void;
}

export function ExerciseSection(props: ExerciseSectionProps) {
  const { section, progress, matches, path, rows, onShowMore } = props;
  const { id, title, introduction, entries } = section;
  const list = useRef<HTMLUListElement>(null);
  const shown = entries.slice(0, rows);
  const hidden = entries.length - shown.length;
  const more = moreRows(hidden);

  // The button goes or moves away from under the reader, who goes on at the first new row.
  const firstNew = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (firstNew.current === null) return;
    list.current?.children[firstNew.current]?.querySelector('a')?.focus({ preventScroll: true });
    firstNew.current = null;
  });

  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {introduction !== null && <p>{introduction}</p>}
      <ul ref={list}>
        {shown.map((entry) => (
          <ExerciseRow
            key={entry.slug}
            entry={entry}
            progress={progress.get(entry.slug) ?? 'new'}
            why={matches.get(entry.slug)?.() ?? null}
            path={path}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          data-row={id}
          className={styles['more']}
          onClick={() => {
            firstNew.current = shown.length;
            onShowMore();
          }}
        >
          {more === hidden
            ? `Show all ${entries.length}`
            : `Show ${more} more of ${entries.length}`}
        </button>
      )}
    </section>
  );
}
