import { entries, entriesOf, topics } from '../../catalog/catalog.ts';
import type { Progress } from '../../session/session-state.ts';
import { catalogueHref } from '../routes.ts';
import type { CatalogueFilter } from '../routes.ts';
import { SolvedCount } from './SolvedCount.tsx';
import styles from './SideNav.module.css';

interface TopicNavProps {
  readonly progress: ReadonlyMap<string, Progress>;
  readonly filter: CatalogueFilter;
}

/** The topics with how much of each is solved; choosing one shows it alone. */
export function TopicNav({ progress, filter }: TopicNavProps) {
  const lines = [
    { slug: null, title: 'All topics', own: entries },
    ...topics.map(({ slug, title }) => ({ slug, title, own: entriesOf(slug) })),
  ];
  return (
    <nav aria-label="Topics" className={styles['nav']}>
      <ul>
        {lines.map(({ slug, title, own }) => {
          const solved = own.filter((entry) => progress.get(entry.slug) === 'solved').length;
          return (
            <li key={slug ?? ''}>
              <a
                href={catalogueHref({ ...filter, topic: slug })}
                aria-current={filter.topic === slug ? 'true' : undefined}
              >
                <span>{title}</span>
                <SolvedCount solved={solved} all={own.length} />
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
