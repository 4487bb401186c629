import type { ReactNode } from 'react';
import { ThemeMenu } from '../ui/ThemeMenu.tsx';
import { Logo } from './Logo.tsx';
import { catalogueHref } from './routes.ts';
import styles from './TopBar.module.css';

interface TopBarProps {
  /** What follows the name of the product. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

export function TopBar({ children, actions }: TopBarProps) {
  const skip = () =>
    (document.querySelector<HTMLElement>('#content') ?? document.querySelector('main'))?.focus();
  return (
    <header className={styles['bar']}>
      <button type="button" className={styles['skip']} onClick={skip}>
        Skip to the content
      </button>
      <a href={catalogueHref()} className={styles['brand']} aria-label="Gradus: all exercises">
        <Logo />
        <span>Gradus</span>
      </a>
      {children}
      <div className={styles['actions']}>
        {actions}
        <ThemeMenu />
      </div>
    </header>
  );
}
