import { casesOf } from '../../../../domain/own-cases.ts';
import { PrintedText } from '../../../../ui/PrintedText.tsx';
import { PythonCode } from '../../../../ui/PythonCode.tsx';
import { TracebackView } from '../../../../verdict/TracebackView.tsx';
import { useSessionState } from '../../context/session-context.ts';
import { caseRows } from './case-rows.ts';
import styles from './CaseList.module.css';

/**
 * What the learner's own cases gave, beside each. All rows are there when the run begins, so that
 * results move nothing. There is nothing to compare them with but what the learner expects.
 */
export function CaseList({ onGoToLine }: { readonly onGoToLine: (line: number) => void }) {
  const ranCases = useSessionState((state) => state.ranCases);
  const results = useSessionState((state) => state.console.cases);
  const rows = caseRows(casesOf(ranCases), results);
  if (rows.length === 0) return null;
  return (
    <section className={styles['cases']} aria-label="Your own cases">
      <ol>
        {rows.map(({ source, result }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the rows of one run never move
          <li key={index} data-case={source}>
            <PythonCode code={source} bare />
            <div className={styles['given']}>
              {result !== null && result.got !== '' && <PrintedText text={result.got} />}
              {result !== null && result.got === '' && !result.traceback && (
                <p className={styles['nothing']}>nothing</p>
              )}
              {result?.traceback && (
                <TracebackView traceback={result.traceback} onGoToLine={onGoToLine} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
