import { useId, useState } from 'react';
import type { Attempt } from '../../../session/session-state.ts';
import { Region } from '../../../ui/Region.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { attemptDays, type AttemptDay } from './attempt-days.ts';
import { AttemptRow } from './AttemptRow.tsx';
import styles from './AttemptList.module.css';

/** Every text that was submitted or set aside, as a timeline by days, newest first. */
export function AttemptList({ onReopened }: { readonly onReopened: () => void }) {
  const [now] = useState(Date.now);
  const [compared, setCompared] = useState<number | null>(null);
  const attempts = useSessionState((state) => state.attempts);
  const { reopen } = useSessionActions();
  return (
    <Region label="Attempts" className={styles['attempts']}>
      {attempts.length === 0 && (
        <p className={styles['empty']}>
          No attempts yet. What you submit is kept here, and what Reset replaces.
        </p>
      )}
      {attemptDays(attempts, now).map((day) => (
        <Day
          key={day.words}
          day={day}
          now={now}
          compared={compared}
          onCompare={({ id }) => setCompared(id === compared ? null : id)}
          onOpen={(attempt) => {
            reopen(attempt);
            onReopened();
          }}
        />
      ))}
    </Region>
  );
}

interface DayProps {
  readonly day: AttemptDay;
  readonly now: number;
  /** The id of the attempt under which a difference is shown. */
  readonly compared: number | null;
  readonly onCompare: (attempt: Attempt) => void;
  readonly onOpen: (attempt: Attempt) => void;
}

function Day({ day, now, compared, onCompare, onOpen }: DayProps) {
  const name = useId();
  return (
    <>
      <p id={name} className={styles['day']}>
        {day.words}
      </p>
      <ol aria-labelledby={name}>
        {day.attempts.map((attempt) => (
          <AttemptRow
            key={attempt.id}
            attempt={attempt}
            now={now}
            comparing={attempt.id === compared}
            onCompare={() => onCompare(attempt)}
            onOpen={() => onOpen(attempt)}
          />
        ))}
      </ol>
    </>
  );
}
