import { useId } from 'react';
import type { Ref } from 'react';
import { ChevronRight } from 'lucide-react';
import { durationText } from '../domain/duration.ts';
import type { TestResult } from '../domain/verdict.ts';
import { OutputText } from '../ui/OutputText.tsx';
import { FailureView } from './FailureView.tsx';
import { nameOf, statusOf } from './panel-state.ts';
import type { TestLine } from './panel-state.ts';
import { StatusIcon, statusWords } from './StatusIcon.tsx';
import styles from './TestItem.module.css';

interface TestItemProps {
  readonly ref: Ref<HTMLLIElement>;
  readonly line: TestLine;
  readonly open: boolean;
  readonly onToggle: (name: string, open: boolean) => void;
  readonly onGoToLine: (line: number) => void;
}

/** One hidden test: a row that is there from the start, and its evidence once there is some. */
export function TestItem({ ref, line, open, onToggle, onGoToLine }: TestItemProps) {
  const details = useId();
  const { name, title } = nameOf(line);
  const status = statusOf(line);
  const result = line.kind === 'finished' && hasEvidence(line.result) ? line.result : null;
  const row = (
    <>
      <StatusIcon status={status} />
      <span className={styles['title']}>{title}</span>
      <span className={styles['word']}>{wordOf(line)}</span>
      <span className={styles['time']}>
        {line.kind === 'finished' && hasTime(line.result) && shortDuration(line.result.ms)}
      </span>
    </>
  );
  return (
    <li ref={ref} data-test={name} data-status={status} className={styles['item']}>
      {result === null ? (
        <div className={styles['row']}>
          <span className={styles['chevron']} />
          {row}
        </div>
      ) : (
        <button
          type="button"
          className={styles['row']}
          aria-expanded={open}
          aria-controls={details}
          onClick={() => onToggle(name, !open)}
        >
          <ChevronRight className={styles['chevron']} aria-hidden />
          {row}
        </button>
      )}
      {result !== null && (
        <div id={details} hidden={!open} className={styles['details']} data-opens>
          {open && <Evidence result={result} onGoToLine={onGoToLine} />}
        </div>
      )}
    </li>
  );
}

/** A test that was ended before its time was up did run. */
function wordOf(line: TestLine): string {
  const status = statusOf(line);
  const wasCut = status === 'not-run' && line.kind === 'finished' && line.result.ms > 0;
  return wasCut ? 'Cut short' : statusWords[status];
}

const hasTime = ({ status, ms }: TestResult) =>
  status !== 'skipped' && (status !== 'not-run' || ms > 0);

const shortDuration = (ms: number) => (ms < 1 ? '< 1 ms' : durationText(ms));

const hasEvidence = ({ failures, output }: TestResult) => failures.length > 0 || output !== '';

interface EvidenceProps {
  readonly result: TestResult;
  readonly onGoToLine: (line: number) => void;
}

function Evidence({ result, onGoToLine }: EvidenceProps) {
  return (
    <>
      {result.failures.map((failure, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the failures of one result never move
        <FailureView key={index} failure={failure} onGoToLine={onGoToLine} />
      ))}
      {result.output !== '' && <OutputText text={result.output} label="Printed" />}
    </>
  );
}
