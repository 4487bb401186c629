import { useMemo, useRef } from 'react';
import { findPath, search as searchEntries } from '../../catalog/catalog.ts';
import { partOf } from '../../domain/learning-path.ts';
import type { Progress } from '../../session/session-state.ts';
import type { WorkStore } from '../../session/work-store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { followedPath } from '../followed-path.ts';
import { emptyFilter } from '../routes.ts';
import type { CatalogueFilter, ProgressChoice } from '../routes.ts';
import { replaceRoute } from '../use-route.ts';
import { TopBar } from '../TopBar.tsx';
import { usePage } from '../use-page.ts';
import { CatalogueSearch } from './CatalogueSearch.tsx';
import { ContinueLink } from './ContinueLink.tsx';
import { ExerciseSection } from './ExerciseSection.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PathChoice } from './PathChoice.tsx';
import { PathHead } from './PathHead.tsx';
import { PathNav } from './PathNav.tsx';
import { placeOnPath, placeToContinue } from './place-to-continue.ts';
import { pathSections, topicSections } from './sections.ts';
import { TopicNav } from './TopicNav.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useLearnerRecord } from './use-learner-record.ts';
import type { LearnerRecord } from './use-learner-record.ts';
import { useReturnToRow } from './use-return-to-row.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useShownRows } from './use-shown-rows.ts';
import styles from './CataloguePage.module.css';

interface CataloguePageProps {
  readonly filter: CatalogueFilter;
  readonly work: WorkStore;
}

/** All exercises as a table of contents. The address holds the search and the filters. */
export function CataloguePage({ filter, work }: CataloguePageProps) {
  const record = useLearnerRecord(work);
  // Shown a moment later rather than moved when the record arrives.
  return record && <Catalogue filter={filter} work={work} record={record} />;
}

interface CatalogueProps extends CataloguePageProps {
  readonly record: LearnerRecord;
}

function Catalogue({ filter, work, record }: CatalogueProps) {
  const { progress } = record;
  const path = findPath(filter.path);
  const heading = usePage(path?.title ?? '');
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const change = (next: CatalogueFilter) => replaceRoute({ kind: 'catalogue', filter: next });
  const clear = () => change({ ...emptyFilter, path: filter.path });
  useRowKeys(main, search, clear);
  useKeptScroll();
  useReturnToRow(main);

  const sections = useMemo(() => {
    const found = searchEntries(filter, ({ slug }) =>
      isChosen(filter.progress, progress.get(slug) ?? 'new'),
    );
    return path === null ? topicSections(found) : pathSections(path, found, progress);
  }, [filter, path, progress]);
  const shown = useShownRows(filter, sections);
  const found = sections.reduce((sum, { entries }) => sum + entries.length, 0);

  const unfiltered = Object.values({ ...filter, path: null }).every((part) => !part);
  const onPath = path && placeOnPath(path, record);
  const place = path === null ? placeToContinue(record, followedPath()) : onPath;

  return (
    <div className={styles['page']}>
      <TopBar />
      {work.storage === 'refused' && (
        <aside aria-label="Notices">
          <Banner tone="warning">
            This browser keeps nothing: your work lasts until this tab closes.
          </Banner>
        </aside>
      )}
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        {path === null ? (
          <TopicNav progress={progress} filter={filter} />
        ) : (
          <PathNav
            path={path}
            progress={progress}
            current={onPath && partOf(path, onPath.entry.slug)}
          />
        )}
        <div className={styles['content']}>
          <div className={styles['intro']}>
            <h1 ref={heading} tabIndex={-1}>
              Practise Python
            </h1>
            <p>
              Read the task, write the code, submit it. Hidden tests judge it here, on your own
              machine.
            </p>
          </div>
          <PathChoice filter={filter} current={path?.slug ?? null} />
          <CatalogueSearch ref={search} filter={filter} onChange={change} found={found} />
          {unfiltered && path !== null && (
            <PathHead path={path} progress={progress} done={place === null} />
          )}
          {unfiltered && place !== null && (
            <ContinueLink place={place} progress={progress.get(place.entry.slug) ?? 'new'} />
          )}
          {sections.map((section) => (
            <ExerciseSection
              key={section.id}
              section={section}
              progress={progress}
              path={path?.slug ?? null}
              rows={shown.rowsOf(section)}
              onShowMore={() => shown.showMore(section)}
            />
          ))}
          {found === 0 && (
            <NothingFound
              pathTitle={path?.title ?? null}
              onSearchAll={() => change({ ...filter, path: null })}
              onClear={clear}
            />
          )}
        </div>
      </main>
    </div>
  );
}

function isChosen(choice: ProgressChoice | null, progress: Progress): boolean {
  if (choice === 'unsolved') return progress !== 'solved';
  return choice === null || choice === progress;
}
