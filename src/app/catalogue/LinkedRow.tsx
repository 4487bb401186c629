import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { LinkedWork } from '../../session/linked-work.ts';
import { Button } from '../../ui/Button.tsx';
import { formatRoute } from '../routes.ts';
import { timeWords } from '../time-words.ts';
import { linkedWords } from './progress-words.ts';
import { ProgressIcon } from './ProgressIcon.tsx';
import styles from './LinkedRow.module.css';

interface LinkedRowProps {
  readonly linked: LinkedWork;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** It was taken off the list a moment ago. */
  readonly removed: boolean;
  readonly onRemove: () => void;
  readonly onPutBack: () => void;
}

export function LinkedRow({ linked, now, removed, onRemove, onPutBack }: LinkedRowProps) {
  const { title, payload, at, state } = linked;
  const row = useRef<HTMLLIElement>(null);
  // Remove gives way to Undo, and Undo to Remove: the focus stays where the hand is.
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (pressed.current) row.current?.querySelector('button')?.focus();
    pressed.current = false;
  });
  const press = (act: () => void) => () => {
    pressed.current = true;
    act();
  };

  return (
    <li ref={row} className={styles['row']} data-removed={removed}>
      <a
        href={formatRoute({ kind: 'custom', payload, step: null })}
        // What the arrow keys walk over.
        data-row={removed ? undefined : linked.key}
      >
        <ProgressIcon progress={state} />
        <span className={styles['text']}>
          <span className={styles['title']}>{title}</span>
          <span className={styles['origin']}>
            Somebody else’s, opened{' '}
            <time dateTime={new Date(at).toISOString()}>{timeWords(at, now)}</time>
          </span>
        </span>
        <span className={styles['state']}>{linkedWords[state]}</span>
      </a>
      {removed ? (
        <div className={styles['removed']}>
          <p>{`Off the list: “${title}”`}</p>
          <Button aria-label={`Undo: put “${title}” back`} onClick={press(onPutBack)}>
            Undo
          </Button>
        </div>
      ) : (
        <Button
          look="quiet"
          icon={<X />}
          aria-label={`Remove “${title}” from this list`}
          tip="Remove from this list; your code for it is kept"
          onClick={press(onRemove)}
        />
      )}
    </li>
  );
}
