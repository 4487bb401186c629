import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { nextEntry, previousEntry } from '../../../catalog/catalog.ts';
import type { ExerciseEntry } from '../../../domain/exercise.ts';
import type { LearningPath } from '../../../domain/learning-path.ts';
import { difficultyWords, linkedWords, progressWords } from '../../catalogue/progress-words.ts';
import { ProgressIcon } from '../../catalogue/ProgressIcon.tsx';
import { useLearnerRecord } from '../../catalogue/use-learner-record.ts';
import { exerciseHref, formatRoute } from '../../routes.ts';
import { useWork } from '../../work-context.ts';
import { listAround } from './list-around.ts';
import styles from './ExerciseMenu.module.css';

interface ExerciseListProps {
  readonly entry: ExerciseEntry | null;
  readonly path: LearningPath | null;
  readonly onChosen: () => void;
}

/** The path or topic around the open exercise, with the learner's own progress. */
export function ExerciseList({ entry, path, onChosen }: ExerciseListProps) {
  const record = useLearnerRecord(useWork());
  const around = listAround(entry, path);
  const at = path?.slug ?? null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- it hears what its links do
    <div
      className={styles['list']}
      onKeyDown={moveOn}
      onClick={(event) => isLink(event.target) && onChosen()}
    >
      <div className={styles['head']}>
        <a href={around.href}>{around.title}</a>
        {entry !== null && (
          <nav aria-label="Neighbours" className={styles['neighbours']}>
            <Neighbour words="Previous" entry={previousEntry(entry.slug, path)} path={at} />
            <Neighbour words="Next" entry={nextEntry(entry.slug, path)} path={at} />
          </nav>
        )}
      </div>
      <nav aria-label={around.title} className={styles['rows']}>
        {around.groups.map(({ title, entries }) => (
          <section key={title ?? ''} aria-label={title ?? undefined}>
            {title !== null && <h2>{title}</h2>}
            <ul>
              {entries.map((one) => (
                <li key={one.slug}>
                  <a
                    href={exerciseHref(one.slug, at)}
                    aria-current={one.slug === entry?.slug ? 'page' : undefined}
                  >
                    <ProgressIcon progress={record?.progress.get(one.slug) ?? 'new'} />
                    <span className={styles['title']}>{one.title}</span>
                    <span className="visually-hidden">
                      {`, ${progressWords[record?.progress.get(one.slug) ?? 'new']},`}
                    </span>
                    <span className={styles['difficulty']}>{difficultyWords[one.difficulty]}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
        {entry === null && (
          <section aria-label="From links">
            <h2>From links</h2>
            <ul>
              {record?.linked.map(({ key, title, payload, state }) => {
                const href = formatRoute({ kind: 'custom', payload, step: null });
                return (
                  <li key={key}>
                    <a href={href} aria-current={location.hash === href ? 'page' : undefined}>
                      <ProgressIcon progress={state} />
                      <span className={styles['title']}>{title}</span>
                      <span className="visually-hidden">{`, ${linkedWords[state]}`}</span>
                    </a>
                  </li>
                );
              })}
            </ul>
          </section>
        )}
      </nav>
    </div>
  );
}

interface NeighbourProps {
  readonly words: 'Previous' | 'Next';
  /** Null at either end. */
  readonly entry: ExerciseEntry | null;
  readonly path: string | null;
}

function Neighbour({ words, entry, path }: NeighbourProps) {
  const label = (
    <>
      {words === 'Previous' && <ArrowLeft aria-hidden />}
      {words}
      {words === 'Next' && <ArrowRight aria-hidden />}
    </>
  );
  if (entry === null) return <span className={styles['end']}>{label}</span>;
  return (
    <a href={exerciseHref(entry.slug, path)} title={entry.title}>
      {label}
    </a>
  );
}

const isLink = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a') !== null;

/** The arrows move over the links, Home and End to the first and the last. */
function moveOn(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('li a')];
  const place = links.findIndex((link) => link === document.activeElement);
  const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: links.length - 1 }[
    event.key
  ];
  if (to === undefined) return;
  event.preventDefault();
  links[to]?.focus();
}
