import type { ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonLinkProps {
  readonly href: string;
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly title?: string;
  readonly children: ReactNode;
}

/** A link that stands among buttons and looks like one. */
export function ButtonLink({ href, look = 'plain', title, children }: ButtonLinkProps) {
  return (
    <a href={href} title={title} className={styles['button']} data-look={look}>
      {children}
    </a>
  );
}
