import { Tooltip as Radix } from 'radix-ui';
import type { FocusEvent, ReactNode } from 'react';
import { shortcutText } from './shortcut.ts';
import styles from './Tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  /** One element that takes a ref and event handlers. */
  readonly children: ReactNode;
}

export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild onFocus={onlyForKeyboard}>
        {children}
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content className={styles['tooltip']} sideOffset={6} collisionPadding={8}>
          {text}
          {keys !== undefined && <kbd>{shortcutText(keys)}</kbd>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Whether the last thing that somebody did moves the focus. */
let isMoving = false;
addEventListener('keydown', ({ key }) => (isMoving = /^(?:Tab|Arrow|Home|End)/.test(key)), true);
addEventListener('pointerdown', () => (isMoving = false), true);

/** A button that is given the focus, after a click or by the program, was not asked about. */
function onlyForKeyboard(event: FocusEvent<HTMLElement>): void {
  if (!isMoving) event.preventDefault();
}

export function TooltipProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Radix.Provider delayDuration={500} skipDelayDuration={200}>
      {children}
    </Radix.Provider>
  );
}
