import { ReportLink } from './ReportLink.tsx';
import { aboutHref } from './routes.ts';
import styles from './SiteFoot.module.css';

export function SiteFoot() {
  return (
    <footer className={styles['foot']}>
      <p>Your work stays in this browser.</p>
      <a href={aboutHref}>What is stored where</a>
      <ReportLink entry={null}>Report a problem</ReportLink>
    </footer>
  );
}
