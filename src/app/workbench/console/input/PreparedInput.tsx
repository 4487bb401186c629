import { useId } from 'react';
import { useSessionActions, useSessionState } from '../../context/session-context.ts';
import styles from './PreparedInput.module.css';

/** Input written before the run, for browsers in which a program cannot wait for the page. */
export function PreparedInput() {
  const needed = useSessionState(
    ({ readiness }) => readiness.kind === 'ready' && !readiness.interactiveInput,
  );
  const text = useSessionState((state) => state.preparedInput);
  const { setPreparedInput } = useSessionActions();
  const field = useId();
  if (!needed) return null;
  return (
    <div className={styles['prepared']}>
      <label htmlFor={field}>Program input</label>
      <p>This browser cannot ask while a program runs. Write here what input() will read.</p>
      <textarea
        id={field}
        rows={2}
        value={text}
        spellCheck={false}
        onChange={(event) => setPreparedInput(event.currentTarget.value)}
      />
    </div>
  );
}
