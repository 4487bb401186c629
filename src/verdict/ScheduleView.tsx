import type { CSSProperties } from 'react';
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
  const { lanes, steps, before, after } = schedule;
  return (
    <figure className={styles['schedule']}>
      <figcaption>In this order it breaks, read from top to bottom:</figcaption>
      <LeftOut words={leftOut(before, 'before')} />
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
            <tr key={place} data-ends={step.ends}>
              <th scope="row">
                <LineButton line={step.line} onGoToLine={onGoToLine} />
              </th>
              {lanes.map((lane, column) => (
                <td key={lane} data-lane={lane} style={inLane(column)}>
                  {column === step.lane && <Step schedule={schedule} place={place} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <LeftOut words={leftOut(after, 'after')} />
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

function LeftOut({ words }: { readonly words: string | null }) {
  return words === null ? null : <p className={styles['left-out']}>{words}</p>;
}
