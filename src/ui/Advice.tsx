import { Lightbulb } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Advice.module.css';

/** What somebody may look at next. */
export function Advice({ children }: { readonly children: ReactNode }) {
  return (
    <p className={styles['advice']}>
      <Lightbulb aria-hidden />
      <span>{children}</span>
    </p>
  );
}
