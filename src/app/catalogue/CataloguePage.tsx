import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { findEntry, findPath } from '../../catalog/catalog.ts';
import { fold } from '../../catalog/words.ts';
import type { ExerciseEntry } from '../../domain/exercise.ts';
import { partOf } from '../../domain/learning-path.ts';
import type { Progress } from '../../session/session-state.ts';
import type { WorkStore } from '../../session/store/work-store.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { followedPath } from '../followed-path.ts';
import { emptyFilter, workHref } from '../routes.ts';
import type { CatalogueFilter, ProgressChoice } from '../routes.ts';
import { replaceRoute } from '../use-route.ts';
import { SiteFoot } from '../SiteFoot.tsx';
import { StorageBanner } from '../StorageBanner.tsx';
import { TopBar } from '../TopBar.tsx';
import { UpdateBanner } from '../UpdateBanner.tsx';
import { UpdateOffer } from '../UpdateOffer.tsx';
import { usePage } from '../use-page.ts';
import { CatalogueSearch } from './CatalogueSearch.tsx';
import { ContinueLink } from './ContinueLink.tsx';
import { ExerciseSection } from './ExerciseSection.tsx';
import { LinkedSection } from './LinkedSection.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PathChoice } from './PathChoice.tsx';
import { PathHead } from './PathHead.tsx';
import { PathNav } from './PathNav.tsx';
import { placeOnPath, placeToContinue } from './place-to-continue.ts';
import { pathSections, rankedSections, topicSections } from './sections.ts';
import { StartPlaces } from './StartPlaces.tsx';
import { TopicNav } from './TopicNav.tsx';
import { useFound } from './use-found.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useLearnerRecord } from './use-learner-record.ts';
import type { LearnerRecord } from './use-learner-record.ts';
import { useLinkedList, type LinkedLine } from './use-linked-list.ts';
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
  useFocusOnPath(heading, path?.slug ?? null);
  const search = useRef<HTMLInputElement>(null);
  const change = (next: CatalogueFilter) => replaceRoute({ kind: 'catalogue', filter: next });
  const clear = () => change({ ...emptyFilter, path: filter.path });
  useRowKeys(main, search, clear);
  useKeptScroll();
  useReturnToRow(main);

  const [searching, setSearching] = useState(false);
  const accepts = useCallback(
    ({ slug }: ExerciseEntry) =>
      isChosen(filter.progress, progress.get(slug) ?? 'new') &&
      (path === null || partOf(path, slug) !== null),
    [filter.progress, path, progress],
  );
  const found = useFound(filter, accepts, searching);
  const sections = useMemo(() => {
    if (filter.words.trim() !== '') return rankedSections(found.entries);
    if (path === null) return topicSections(found.entries);
    return pathSections(path, found.entries, progress);
  }, [filter.words, found, path, progress]);
  const shown = useShownRows(filter, sections);
  const linked = useLinkedList(record.linked, work);
  const lines = linesAmong(linked.lines, filter);

  const unfiltered = Object.values({ ...filter, path: null }).every((part) => !part);
  const onPath = path && placeOnPath(path, record);
  const place = path === null ? placeToContinue(record, followedPath()) : onPath;
  const isNew = !record.visited.some((key) => findEntry(key) !== null);
  // Above the search it stays while somebody types: the field would jump away under them.
  const continuing = place !== null && (
    <ContinueLink place={place} progress={progress.get(place.entry.slug) ?? 'new'} />
  );

  return (
    <div className={styles['page']}>
      <TopBar
        actions={
          <ButtonLink look="quiet" href={workHref}>
            Your work
          </ButtonLink>
        }
      />
      <UpdateBanner storage={work.storage} />
      {work.storage !== 'kept' && (
        <aside aria-label="Notices">
          <StorageBanner storage={work.storage} />
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
        <div id="content" tabIndex={-1} className={styles['content']}>
          <div className={styles['intro']}>
            <h1 ref={heading} tabIndex={-1}>
              Practise Python
            </h1>
            <p>The questions of Python interviews, practised by writing code.</p>
            <p className={styles['where']}>
              Hidden tests judge your code on your own machine.
              {work.storage === 'kept' && ' Your work stays in this browser.'}
            </p>
          </div>
          {path === null && continuing}
          {path === null && isNew && <StartPlaces />}
          <PathChoice filter={filter} current={path?.slug ?? null} />
          <CatalogueSearch
            ref={search}
            filter={filter}
            onChange={change}
            onFocus={() => setSearching(true)}
            found={found.entries.length}
          />
          {unfiltered && path !== null && (
            <PathHead path={path} progress={progress} done={place === null} />
          )}
          {path !== null && unfiltered && continuing}
          {lines.length > 0 && <LinkedSection list={linked} lines={lines} />}
          {sections.map((section) => (
            <ExerciseSection
              key={section.id}
              section={section}
              progress={progress}
              matches={found.matches}
              path={path?.slug ?? null}
              rows={shown.rowsOf(section)}
              onShowMore={() => shown.showMore(section)}
            />
          ))}
          {found.entries.length + lines.length === 0 && (
            <NothingFound
              filter={filter}
              alone={found.alone}
              onChange={change}
              pathTitle={path?.title ?? null}
            />
          )}
          <SiteFoot />
        </div>
      </main>
      <UpdateOffer />
    </div>
  );
}

/** What was pressed to come to a path, or to leave it, may be gone with that. */
function useFocusOnPath(heading: RefObject<HTMLElement | null>, path: string | null): void {
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [heading, path]);
}

function isChosen(choice: ProgressChoice | null, progress: Progress): boolean {
  if (choice === 'unsolved') return progress !== 'solved';
  return choice === null || choice === progress;
}

/** Exercises from links have a title alone: where more is asked they are not meant. */
function linesAmong(lines: readonly LinkedLine[], filter: CatalogueFilter) {
  const { words, ...rest } = filter;
  if (Object.values(rest).some(Boolean)) return [];
  const typed = fold(words.trim());
  return lines.filter(({ linked }) => fold(linked.title).includes(typed));
}
