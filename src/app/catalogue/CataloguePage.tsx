import { useMemo, useRef } from 'react';
import { entries, findEntry, topics } from '../../catalog/catalog.ts';
import { searchEntries } from '../../catalog/search.ts';
import type { WorkStore } from '../../session/work-store.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { emptyFilter } from '../routes.ts';
import type { CatalogueFilter } from '../routes.ts';
import { replaceRoute } from '../use-route.ts';
import { TopBar } from '../TopBar.tsx';
import { usePage } from '../use-page.ts';
import { CatalogueSearch } from './CatalogueSearch.tsx';
import { ContinueLink } from './ContinueLink.tsx';
import { TopicNav } from './TopicNav.tsx';
import { TopicSection } from './TopicSection.tsx';
import { useKeptScroll } from './use-kept-scroll.ts';
import { useLearnerRecord } from './use-learner-record.ts';
import type { LearnerRecord } from './use-learner-record.ts';
import { useRowKeys } from './use-row-keys.ts';
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

function Catalogue({ filter, work, record: { progress, visited } }: CatalogueProps) {
  const heading = usePage('');
  const main = useRef<HTMLElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const change = (next: CatalogueFilter) => replaceRoute({ kind: 'catalogue', filter: next });
  const clear = () => change(emptyFilter);
  useRowKeys(main, search, clear);
  useKeptScroll();

  const found = useMemo(() => {
    const progressOf = (slug: string) => progress.get(slug) ?? 'new';
    return searchEntries(entries, topics, progressOf, filter).filter(
      ({ topic }) => filter.topic === null || topic === filter.topic,
    );
  }, [filter, progress]);

  const shown = topics.filter(({ slug }) => found.some(({ topic }) => topic === slug));
  const unfiltered = filter === emptyFilter || Object.values(filter).every((part) => !part);
  const last = visited.map((slug) => findEntry(slug)).find((entry) => entry !== null);

  return (
    <div className={styles['page']}>
      <TopBar />
      {work.storage === 'refused' && (
        <Banner tone="warning">
          This browser keeps nothing: your work lasts until this tab closes.
        </Banner>
      )}
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        <TopicNav progress={progress} filter={filter} />
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
          <CatalogueSearch ref={search} filter={filter} onChange={change} found={found.length} />
          {unfiltered && last !== undefined && (
            <ContinueLink entry={last} progress={progress.get(last.slug) ?? 'new'} />
          )}
          {shown.map((topic) => (
            <TopicSection
              key={topic.slug}
              topic={topic}
              entries={found.filter((entry) => entry.topic === topic.slug)}
              progress={progress}
            />
          ))}
          {shown.length === 0 && (
            <div className={styles['empty']}>
              <h2>No exercise matches</h2>
              <p>Try fewer words, or leave out a filter.</p>
              <Button onClick={clear}>Show all exercises</Button>
            </div>
          )}
        </div>
      </main>
    </div>
  );
}
