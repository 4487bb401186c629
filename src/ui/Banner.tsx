import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

interface BannerProps {
  readonly tone?: 'note' | 'warning';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** One sentence above the work, with what can be done about it. */
export function Banner({ tone = 'note', children, actions }: BannerProps) {
  const Icon = tone === 'note' ? Info : TriangleAlert;
  return (
    <div className={styles['banner']} data-tone={tone}>
      <Icon aria-hidden />
      <div className={styles['text']}>{children}</div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </div>
  );
}
