import { Fragment, type CSSProperties } from 'react';
import { leftOut, stepNotes } from '../domain/schedule-words.ts';
import type { Schedule } from '../domain/verdict.ts';
import { SentenceText } from '../ui/SentenceText.tsx';
import { LineButton } from './LineButton.tsx';
import styles from './ScheduleView.module.css';

interface ScheduleViewProps {
  readonly schedule: Schedule;
  readonly onGoToLine: (line: number) => void;
}

/** The lines that threads ran, from top to bottom, each in the lane of its thread. */
export function ScheduleView({ schedule, onGoToLine }: ScheduleViewProps) {
  const { lanes, steps, after } = schedule;
  return (
    <figure className={styles['schedule']}>
      <figcaption>In this order it breaks, read from top to bottom:</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Line</span>
            </th>
            {lanes.map((lane) => (
              <th key={lane} scope="col">
                {lane}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {steps.map((step, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the steps of one schedule never move
            <Fragment key={place}>
              <LeftOut words={leftOut(step.skipped)} columns={lanes.length} />
              <tr data-ends={step.ends}>
                <th scope="row">
                  <LineButton line={step.line} onGoToLine={onGoToLine} />
                </th>
                {lanes.map((lane, column) => (
                  <td key={lane} data-lane={lane} style={inLane(column)}>
                    {column === step.lane && <Step schedule={schedule} place={place} />}
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
          <LeftOut words={leftOut(after)} columns={lanes.length} />
        </tbody>
      </table>
    </figure>
  );
}

const inLane = (lane: number) => ({ '--lane': lane }) as CSSProperties;

function Step({ schedule, place }: { readonly schedule: Schedule; readonly place: number }) {
  const step = schedule.steps[place];
  if (step === undefined) return null;
  return (
    <>
      <code className={styles['code']}>{step.code}</code>
      {stepNotes(schedule, place).map((note, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the notes of one step never move
        <span key={index} className={styles['note']}>
          <SentenceText sentence={note} />
        </span>
      ))}
    </>
  );
}

interface LeftOutProps {
  readonly words: string | null;
  readonly columns: number;
}

function LeftOut({ words, columns }: LeftOutProps) {
  if (words === null) return null;
  return (
    <tr className={styles['left-out']}>
      <td colSpan={columns + 1}>{words}</td>
    </tr>
  );
}
