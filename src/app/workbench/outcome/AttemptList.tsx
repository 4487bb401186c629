import { useState } from 'react';
import type { Attempt } from '../../../session/session-state.ts';
import { Button } from '../../../ui/Button.tsx';
import { Region } from '../../../ui/Region.tsx';
import { StatusIcon } from '../../../verdict/StatusIcon.tsx';
import { timeWords } from '../../time-words.ts';
import { attemptWords } from './attempt-words.ts';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import styles from './AttemptList.module.css';

/** Every text that was submitted or set aside, newest first. */
export function AttemptList({ onReopened }: { readonly onReopened: () => void }) {
  const [now] = useState(Date.now);
  const attempts = useSessionState((state) => state.attempts);
  const { reopen } = useSessionActions();
  return (
    <Region label="Attempts" className={styles['attempts']}>
      {attempts.length === 0 && (
        <p className={styles['empty']}>
          No attempts yet. What you submit is kept here, and what Reset replaces.
        </p>
      )}
      <ol>
        {attempts.map((attempt) => (
          <AttemptRow
            key={attempt.id}
            attempt={attempt}
            now={now}
            onOpen={() => {
              reopen(attempt);
              onReopened();
            }}
          />
        ))}
      </ol>
    </Region>
  );
}

interface AttemptRowProps {
  readonly attempt: Attempt;
  readonly now: number;
  readonly onOpen: () => void;
}

function AttemptRow({ attempt, now, onOpen }: AttemptRowProps) {
  const { origin, code, at } = attempt;
  const lines = code.trimEnd().split('\n').length;
  const words = attemptWords(attempt);
  return (
    <li className={styles['attempt']}>
      <StatusIcon status={origin.kind === 'submitted' ? origin.verdict.kind : 'idle'} />
      <span className={styles['words']}>{words}</span>
      <span className={styles['detail']}>{lines === 1 ? '1 line' : `${lines} lines`}</span>
      <time className={styles['detail']} dateTime={new Date(at).toISOString()}>
        {timeWords(at, now)}
      </time>
      <Button look="quiet" aria-label={`Open: ${words}`} onClick={onOpen}>
        Open
      </Button>
    </li>
  );
}
