import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { useOffline, useOfflineState } from '../offline-context.ts';
import { megabytes, offlineSentence, restSentence } from './offline-words.ts';
import styles from './OfflineSection.module.css';

/** What works without a connection, and the rest for whoever wants it. */
export function OfflineSection() {
  const { keepRest, dropRest, stop } = useOffline();
  const state = useOfflineState((whole) => whole);
  const { rest } = state;
  const news = restSentence(state);
  return (
    <section aria-labelledby="offline" className={styles['section']}>
      <h2 id="offline">Without a connection</h2>
      <p>{offlineSentence(state)}</p>
      {rest !== null && rest.isKeeping && (
        <progress
          aria-label="Keeping everything for offline use"
          className={styles['progress']}
          value={rest.kept}
          max={rest.all}
        />
      )}
      <Status>{news !== null && !rest?.isKeeping && <p>{news}</p>}</Status>
      {rest !== null && (
        <div className={styles['actions']}>
          {rest.isKeeping && (
            <>
              <Button onClick={stop}>Stop</Button>
              <span className={styles['figure']}>{news}</span>
            </>
          )}
          {!rest.isKeeping && rest.kept < rest.all && (
            <Button onClick={() => void keepRest()}>
              {`Keep everything for offline use (${megabytes(rest.all - rest.kept)})`}
            </Button>
          )}
          {!rest.isKeeping && rest.kept > 0 && (
            <Button look="quiet" onClick={() => void dropRest()}>
              {`Give ${megabytes(rest.kept)} back`}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
