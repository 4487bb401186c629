import { useDeferredValue, useState } from 'react';
import type { Attempt } from '../../../session/session-state.ts';
import { DiffView } from '../../../verdict/DiffView.tsx';
import { useSessionState } from '../context/session-context.ts';
import { comparisonOf, firstComparison, namedWords, type CompareWith } from './comparison.ts';
import styles from './AttemptDiff.module.css';

interface AttemptDiffProps {
  readonly attempt: Attempt;
  readonly now: number;
}

/** What differs between an attempt and another one, or the text in the editor. */
export function AttemptDiff({ attempt, now }: AttemptDiffProps) {
  const attempts = useSessionState((state) => state.attempts);
  const text = useDeferredValue(useSessionState(({ shared, draft }) => shared ?? draft));
  const [other, setOther] = useState<CompareWith>(() => firstComparison(attempts, attempt));
  const { older, newer } = comparisonOf(attempts, attempt, other, text, now);
  const [before, after] = [older.code.trimEnd(), newer.code.trimEnd()];
  return (
    <div className={styles['diff']}>
      <label className={styles['choice']}>
        <span>Compared with</span>
        <select
          value={other}
          onChange={({ currentTarget: { value } }) =>
            setOther(value === 'now' ? 'now' : Number(value))
          }
        >
          <option value="now">your text now</option>
          {attempts
            .filter(({ id }) => id !== attempt.id)
            .map((one) => (
              <option key={one.id} value={one.id}>
                {namedWords(one, now)}
              </option>
            ))}
        </select>
      </label>
      {before === after ? (
        <p className={styles['same']}>Both texts are the same.</p>
      ) : (
        <DiffView
          expected={before}
          actual={after}
          sides={{
            expected: 'before',
            actual: 'after',
            captions: { expected: older.words, actual: newer.words },
          }}
        />
      )}
    </div>
  );
}
