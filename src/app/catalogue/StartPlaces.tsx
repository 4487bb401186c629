import { ArrowRight } from 'lucide-react';
import { findPath } from '../../catalog/catalog.ts';
import { catalogueHref } from '../routes.ts';
import styles from './StartPlaces.module.css';

const starts = [
  { question: 'New to Python?', slug: 'first-steps' },
  { question: 'An interview next week?', slug: 'interview-in-a-week' },
] as const;

/** Where somebody begins who has done nothing here yet. */
export function StartPlaces() {
  return (
    <section aria-label="Where to start" className={styles['starts']}>
      {starts.map(({ question, slug }) => {
        const path = findPath(slug);
        if (path === null) return null;
        return (
          <a key={slug} href={catalogueHref({ path: slug })} data-row={slug}>
            <span className={styles['text']}>
              <span className={styles['question']}>{question}</span>
              <span className={styles['title']}>{path.title}</span>
              <span className={styles['introduction']}>{path.introduction}</span>
            </span>
            <ArrowRight aria-hidden />
          </a>
        );
      })}
    </section>
  );
}
