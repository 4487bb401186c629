import type { ReactNode } from 'react';
import { catalogueHref } from './routes.ts';
import { TopBar } from './TopBar.tsx';
import { usePage } from './use-page.ts';
import styles from './MessagePage.module.css';

interface MessagePageProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A page that says one thing, and the way back. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  const heading = usePage(title);
  return (
    <div className={styles['page']}>
      <TopBar />
      <main id="main" tabIndex={-1} className={styles['message']}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>{children}</p>
        <div className={styles['actions']}>
          {actions}
          <a href={catalogueHref()}>All exercises</a>
        </div>
      </main>
    </div>
  );
}
