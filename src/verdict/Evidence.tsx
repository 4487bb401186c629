import { useId, useMemo } from 'react';
import type { TestResult } from '../domain/verdict.ts';
import { OutputText } from '../ui/OutputText.tsx';
import { StepThroughButton } from '../ui/StepThroughButton.tsx';
import { ExchangeList } from './ExchangeList.tsx';
import { FailureView } from './FailureView.tsx';
import { Meaning } from './Meaning.tsx';
import { saidOnce } from './said-once.ts';
import { StatementList } from './StatementList.tsx';
import { StatusIcon, statusWords } from './StatusIcon.tsx';
import type { Stepping } from './stepping.ts';
import { useMeanings } from './use-meanings.ts';
import styles from './Evidence.module.css';

interface EvidenceProps {
  readonly id: string;
  readonly result: TestResult;
  /** The sentence above names this test already. */
  readonly named: boolean;
  readonly onGoToLine: (line: number) => void;
  readonly stepping?: Stepping;
}

/** What a test found, and what was printed meanwhile. */
export function Evidence({ id, result, named, onGoToLine, stepping }: EvidenceProps) {
  const { title, status, failures, output, statements = [], exchanges = [] } = result;
  const heading = useId();
  const meanings = useMeanings(true);
  const { ofFailures, ofOutput } = useMemo(
    () => meanings?.testMeanings({ failures, output }) ?? { ofFailures: [], ofOutput: null },
    [meanings, failures, output],
  );
  return (
    <section id={id} aria-labelledby={heading} className={styles['evidence']}>
      <h2 id={heading} className={named ? 'visually-hidden' : undefined}>
        <StatusIcon status={status} />
        {title}
        <span className="visually-hidden">{`: ${statusWords[status]}`}</span>
      </h2>
      {saidOnce(failures).map((failure, index) => (
        <FailureView
          // oxlint-disable-next-line react/no-array-index-key -- the failures of one result never move
          key={index}
          failure={failure}
          meaning={ofFailures[index] ?? null}
          onGoToLine={onGoToLine}
        />
      ))}
      {exchanges.length > 0 && <ExchangeList exchanges={exchanges} />}
      {statements.length > 0 && <StatementList statements={statements} onGoToLine={onGoToLine} />}
      {stepping?.allows(result) && (
        <div>
          <StepThroughButton
            tip="Walk through what your code did in this test"
            busy={stepping.isBusy}
            onClick={() => stepping.ask(result)}
          />
        </div>
      )}
      {output !== '' && <OutputText text={output} label="Printed" />}
      <Meaning sentence={ofOutput} />
    </section>
  );
}
