import { useId } from 'react';
import { hasCoarsePointer } from '../../../../ui/coarse-pointer.ts';
import { shortcutText } from '../../../../ui/shortcut.ts';
import { useSessionActions, useSessionState } from '../../context/session-context.ts';
import styles from './OwnCases.module.css';

/** Rows of the field beyond which it scrolls. */
const mostRows = 5;

/** Where a learner writes calls of their own, kept with the draft and run after the examples. */
export function OwnCases() {
  const cases = useSessionState((state) => state.cases);
  const loaded = useSessionState((state) => state.loaded);
  const { setCases } = useSessionActions();
  const field = useId();
  const note = useId();
  const keys = hasCoarsePointer() ? '' : ` (${shortcutText('Mod+Enter')})`;
  return (
    <div className={styles['cases']}>
      <label htmlFor={field}>Your own cases</label>
      <p id={note}>One call a line. Run{keys} shows what each gives.</p>
      <textarea
        id={field}
        aria-describedby={note}
        rows={Math.min(mostRows, cases.split('\n').length)}
        value={cases}
        readOnly={!loaded}
        spellCheck={false}
        autoCapitalize="off"
        onChange={({ currentTarget }) => setCases(currentTarget.value)}
      />
    </div>
  );
}
