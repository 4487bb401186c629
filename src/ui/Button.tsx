import type { ComponentProps, ReactNode } from 'react';
import { Tooltip } from './Tooltip.tsx';
import styles from './Button.module.css';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly icon?: ReactNode;
  /** What the tooltip says beyond the button's own words. */
  readonly tip?: string | undefined;
  /** Shown in the tooltip; see shortcut.ts. */
  readonly keys?: string | undefined;
};

export function Button({ look = 'plain', icon, tip, keys, children, ...rest }: ButtonProps) {
  const button = (
    <button type="button" {...rest} className={styles['button']} data-look={look}>
      {icon}
      {children}
    </button>
  );
  if (tip === undefined) return button;
  return (
    <Tooltip text={tip} keys={keys}>
      {button}
    </Tooltip>
  );
}
