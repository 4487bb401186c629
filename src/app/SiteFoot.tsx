import { ReportLink } from './ReportLink.tsx';
import { aboutHref, workHref } from './routes.ts';
import { useWork } from './work-context.ts';
import styles from './SiteFoot.module.css';

export function SiteFoot() {
  const { storage } = useWork();
  return (
    <footer className={styles['foot']}>
      {storage === 'kept' && <p>Your work stays in this browser.</p>}
      <a href={workHref}>Export or import your work</a>
      <a href={aboutHref}>What is stored where</a>
      <ReportLink entry={null}>Report a problem</ReportLink>
    </footer>
  );
}
