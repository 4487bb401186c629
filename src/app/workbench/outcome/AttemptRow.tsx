import type { Attempt } from '../../../session/session-state.ts';
import { Button } from '../../../ui/Button.tsx';
import { StatusIcon } from '../../../verdict/StatusIcon.tsx';
import { timeOfDayWords } from '../../time-words.ts';
import { AttemptDiff } from './AttemptDiff.tsx';
import { attemptWords } from './attempt-words.ts';
import styles from './AttemptList.module.css';

interface AttemptRowProps {
  readonly attempt: Attempt;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly comparing: boolean;
  readonly onOpen: () => void;
  readonly onCompare: () => void;
}

/** One attempt on the timeline, and under it, where that is asked for, what it has changed. */
export function AttemptRow(props: AttemptRowProps) {
  const { attempt, now, comparing, onOpen, onCompare } = props;
  const { origin, code, at } = attempt;
  const lines = code.trimEnd().split('\n').length;
  const words = attemptWords(attempt);
  const time = timeOfDayWords(at);
  return (
    <li className={styles['attempt']}>
      <span className={styles['mark']}>
        <StatusIcon status={origin.kind === 'submitted' ? origin.verdict.kind : 'idle'} />
      </span>
      <span className={styles['words']}>{words}</span>
      <span className={`${styles['detail']} ${styles['lines']}`}>
        {lines === 1 ? '1 line' : `${lines} lines`}
      </span>
      <time className={styles['detail']} dateTime={new Date(at).toISOString()}>
        {time}
      </time>
      <span className={styles['buttons']}>
        <Button look="quiet" aria-label={`Open: ${words}, ${time}`} onClick={onOpen}>
          Open
        </Button>
        <Button
          look="quiet"
          aria-label={`Compare: ${words}, ${time}`}
          aria-expanded={comparing}
          onClick={onCompare}
        >
          Compare
        </Button>
      </span>
      {comparing && <AttemptDiff attempt={attempt} now={now} />}
    </li>
  );
}
