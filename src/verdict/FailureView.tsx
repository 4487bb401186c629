import { missingModuleSentence } from '../domain/missing-module.ts';
import { nextStep } from '../domain/next-step.ts';
import type { Sentence } from '../domain/sentence.ts';
import type { Failure } from '../domain/verdict.ts';
import { Advice } from '../ui/Advice.tsx';
import { PythonCode } from '../ui/PythonCode.tsx';
import { SentenceText } from '../ui/SentenceText.tsx';
import { callParts } from './call-parts.ts';
import { DiffView } from './DiffView.tsx';
import { GrowthPlot } from './GrowthPlot.tsx';
import { Meaning } from './Meaning.tsx';
import { MessageText } from './MessageText.tsx';
import { saysError } from './said-once.ts';
import { ScheduleView } from './ScheduleView.tsx';
import { TracebackView } from './TracebackView.tsx';
import styles from './FailureView.module.css';

interface FailureViewProps {
  readonly failure: Failure;
  /** What it means in plain words; null where nothing sure can be said. */
  readonly meaning: Sentence | null;
  readonly onGoToLine: (line: number) => void;
}

/** One failed assertion or exception: the call, what was expected and what came, and from where. */
export function FailureView({ failure, meaning, onGoToLine }: FailureViewProps) {
  const { message, call, expected, actual, subtest, traceback, growth, schedule } = failure;
  const missing = missingModuleSentence(traceback);
  const advice = nextStep(traceback);
  const { code, helpers } = callParts(call ?? '');
  return (
    <div className={styles['failure']}>
      {subtest !== null && (
        <p className={styles['subtest']}>
          With <code>{subtest}</code>
        </p>
      )}
      {message !== '' && <MessageText text={message} />}
      {advice !== null && <Advice>{advice}</Advice>}
      {call !== null && (
        <div className={styles['call']}>
          <PythonCode code={code} bare />
        </div>
      )}
      {expected !== null && actual !== null && <DiffView expected={expected} actual={actual} />}
      {growth !== undefined && <GrowthPlot growth={growth} />}
      {schedule !== undefined && <ScheduleView schedule={schedule} onGoToLine={onGoToLine} />}
      {traceback.length > 0 && (
        <TracebackView
          traceback={traceback}
          onGoToLine={onGoToLine}
          isSaid={saysError(message, failure)}
        />
      )}
      <Meaning sentence={meaning} />
      {missing.length > 0 && (
        <p>
          <SentenceText sentence={missing} />
        </p>
      )}
      {helpers.length > 0 && (
        <dl className={styles['helpers']} aria-label="What the tests use here">
          {helpers.map(({ name, words }) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
