import { useRef, type ReactNode, type RefObject } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { useFocusHeir } from '../../ui/use-focus-heir.ts';
import { useOffline, useOfflineState } from '../offline-context.ts';
import { howFar, megabytes, offlineSentence } from './offline-words.ts';
import styles from './OfflineSection.module.css';

/** What works without a connection, and the rest for whoever wants it. */
export function OfflineSection() {
  const { keepRest, dropRest, stop } = useOffline();
  const state = useOfflineState((whole) => whole);
  const actions = useRef<HTMLDivElement>(null);
  const { rest } = state;
  return (
    <section aria-labelledby="offline" className={styles['section']}>
      <h2 id="offline">Without a connection</h2>
      <Status>
        <p>{offlineSentence(state)}</p>
      </Status>
      {rest?.isKeeping === true && (
        <progress
          aria-label="Keeping everything for offline use"
          className={styles['progress']}
          value={rest.kept}
          max={rest.all}
        />
      )}
      {rest !== null && (
        <div ref={actions} className={styles['actions']}>
          {rest.isKeeping && (
            <>
              <Action row={actions} onClick={stop}>
                Stop
              </Action>
              <span className={styles['figure']}>{howFar(rest)}</span>
            </>
          )}
          {!rest.isKeeping && rest.kept < rest.all && (
            <Action row={actions} onClick={() => void keepRest()}>
              {`Keep everything for offline use (${megabytes(rest.all - rest.kept)})`}
            </Action>
          )}
          {!rest.isKeeping && rest.kept > 0 && (
            <Action row={actions} look="quiet" onClick={() => void dropRest()}>
              {`Give ${megabytes(rest.kept)} back`}
            </Action>
          )}
        </div>
      )}
    </section>
  );
}

interface ActionProps {
  readonly row: RefObject<HTMLElement | null>;
  readonly look?: 'plain' | 'quiet';
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One of a row of which each press takes away some and brings others, which inherit the focus. */
function Action({ row, look = 'plain', onClick, children }: ActionProps) {
  const place = useRef<HTMLSpanElement>(null);
  useFocusHeir(place, () => row.current?.querySelector('button'));
  return (
    <span ref={place}>
      <Button look={look} onClick={onClick}>
        {children}
      </Button>
    </span>
  );
}
