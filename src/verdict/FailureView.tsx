import { missingModuleSentence } from '../domain/missing-module.ts';
import type { Failure } from '../domain/verdict.ts';
import { PythonCode } from '../ui/PythonCode.tsx';
import { SentenceText } from '../ui/SentenceText.tsx';
import { visibleText } from '../ui/visible-text.ts';
import { DiffView } from './DiffView.tsx';
import { GrowthPlot } from './GrowthPlot.tsx';
import { TracebackView } from './TracebackView.tsx';
import styles from './FailureView.module.css';

interface FailureViewProps {
  readonly failure: Failure;
  readonly onGoToLine: (line: number) => void;
}

/** One failed assertion or exception: the call, what was expected and what came, and from where. */
export function FailureView({ failure, onGoToLine }: FailureViewProps) {
  const { message, call, expected, actual, subtest, traceback, growth } = failure;
  const missing = missingModuleSentence(traceback);
  return (
    <div className={styles['failure']}>
      {subtest !== null && (
        <p className={styles['subtest']}>
          With <code>{subtest}</code>
        </p>
      )}
      {message !== '' && <p className={styles['message']}>{visibleText(message)}</p>}
      {call !== null && (
        <div className={styles['call']}>
          <PythonCode code={call} bare />
        </div>
      )}
      {expected !== null && actual !== null && <DiffView expected={expected} actual={actual} />}
      {growth !== undefined && <GrowthPlot growth={growth} />}
      {traceback.length > 0 && <TracebackView traceback={traceback} onGoToLine={onGoToLine} />}
      {missing.length > 0 && (
        <p>
          <SentenceText sentence={missing} />
        </p>
      )}
    </div>
  );
}
