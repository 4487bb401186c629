import { useState } from 'react';
import type { Persistence, WorkStore } from '../../session/store/work-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Status } from '../../ui/Status.tsx';
import { lastingWords, promiseWords } from './work-words.ts';
import styles from './YourWorkPage.module.css';

interface LastingSectionProps {
  readonly work: WorkStore;
  readonly persistence: Persistence;
  /** The browser has answered. */
  readonly onChange: () => void;
}

/** How long the browser keeps the work, as far as it says. */
export function LastingSection({ work, persistence, onChange }: LastingSectionProps) {
  const [said, setSaid] = useState('');

  const ask = async () => {
    setSaid(promiseWords[await work.askForPersistence()]);
    onChange();
  };

  const { storage } = work;
  const canAsk = storage === 'kept' && persistence === 'may-go';
  return (
    <section aria-labelledby="lasting">
      <h2 id="lasting">How long it is kept</h2>
      <p>{lastingWords(persistence, storage)}</p>
      {/* Stays after it was pressed, so that the focus does. */}
      {(canAsk || said !== '') && (
        <div className={styles['actions']}>
          <Button aria-disabled={!canAsk} onClick={() => canAsk && void ask()}>
            Ask the browser to keep it
          </Button>
        </div>
      )}
      <Status className={styles['said']}>{said}</Status>
    </section>
  );
}
