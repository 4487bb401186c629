import { useState } from 'react';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Status } from '../ui/Status.tsx';
import { useVersion } from './new-version.ts';
import { useOffline, useOfflineState } from './offline-context.ts';
import styles from './UpdateOffer.module.css';

/**
 * Says that another version of Gradus is there whole, between two exercises: in one, nobody is asked
 * about anything else. It lies over the page, and pushes nothing.
 */
export function UpdateOffer() {
  const { reload } = useOffline();
  const isReady = useOfflineState(({ isUpdateReady }) => isUpdateReady);
  const isToldElsewhere = useVersion() === 'newer';
  const [isPutOff, setPutOff] = useState(false);
  return (
    <Status className={styles['offer']}>
      {isReady && !isToldElsewhere && !isPutOff && (
        <Banner
          actions={
            <>
              <Button look="primary" onClick={() => void reload(false)}>
                Update
              </Button>
              <Button onClick={() => setPutOff(true)}>Later</Button>
            </>
          }
        >
          A new version of Gradus is ready. Your code is kept.
        </Banner>
      )}
    </Status>
  );
}
