import { ChevronRight } from 'lucide-react';
import { durationText } from '../domain/duration.ts';
import type { TestResult } from '../domain/verdict.ts';
import { evidenceOf, nameOf, statusOf } from './panel-state.ts';
import type { TestLine } from './panel-state.ts';
import { StatusIcon, statusWords } from './StatusIcon.tsx';
import styles from './TestItem.module.css';

interface TestItemProps {
  readonly line: TestLine;
  /** Its evidence is shown. */
  readonly open: boolean;
  readonly evidenceId: string;
  /** The row by which Tab comes into the list. */
  readonly isEntry: boolean;
  readonly onToggle: () => void;
}

/** One hidden test: a row that is there from the start, and leads to its evidence once there is some. */
export function TestItem({ line, open, evidenceId, isEntry, onToggle }: TestItemProps) {
  const { name, title } = nameOf(line);
  const status = statusOf(line);
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
    <li data-test={name} data-status={status} className={styles['item']}>
      {evidenceOf([line], name) === null ? (
        <div className={styles['row']}>
          {row}
          <span className={styles['chevron']} />
        </div>
      ) : (
        <button
          type="button"
          className={styles['row']}
          aria-expanded={open}
          aria-controls={open ? evidenceId : undefined}
          tabIndex={isEntry ? 0 : -1}
          onClick={onToggle}
        >
          {row}
          <ChevronRight className={styles['chevron']} aria-hidden />
        </button>
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
