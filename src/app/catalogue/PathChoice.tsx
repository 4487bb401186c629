import { paths } from '../../catalog/catalog.ts';
import { catalogueHref } from '../routes.ts';
import type { CatalogueFilter } from '../routes.ts';
import styles from './PathChoice.module.css';

interface PathChoiceProps {
  readonly filter: CatalogueFilter;
  /** Slug of the path that is shown. */
  readonly current: string | null;
}

/**
 * All exercises by topic, or those of a path in its order. The filters stay, but for the topic: it
 * would leave next to nothing of a path.
 */
export function PathChoice({ filter, current }: PathChoiceProps) {
  const choices = [{ slug: null, title: 'All topics' }, ...paths];
  return (
    <nav aria-label="Paths" className={styles['choice']}>
      {choices.map(({ slug, title }) => (
        <a
          key={slug ?? ''}
          href={catalogueHref({ ...filter, topic: null, path: slug })}
          aria-current={current === slug ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}
