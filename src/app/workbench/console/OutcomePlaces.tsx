import { memo } from 'react';
import type { RunOutcome } from '../../../domain/run.ts';
import type { TracebackFrame } from '../../../domain/verdict.ts';
import { LineButton } from '../../../verdict/LineButton.tsx';
import styles from './OutcomePlaces.module.css';

interface OutcomePlacesProps {
  readonly outcome: RunOutcome;
  readonly onGoToLine: (line: number) => void;
}

/** The lines of the learner's code that an unfinished run points at. */
export const OutcomePlaces = memo(function OutcomePlaces({
  outcome,
  onGoToLine,
}: OutcomePlacesProps) {
  if (outcome.kind === 'syntax') {
    const { line } = outcome.problem;
    return (
      <div className={styles['places']}>
        <LineButton line={line} onGoToLine={onGoToLine} words={`Go to line ${line}`} />
      </div>
    );
  }
  const frames = framesOf(outcome);
  if (frames.length === 0) return null;
  return (
    <ul className={styles['places']} aria-label="Lines of your code">
      {frames.map(({ line, function: name }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the frames of one traceback never move
        <li key={index}>
          <LineButton line={line} onGoToLine={onGoToLine} />
          {name !== '<module>' && (
            <>
              {' in '}
              <code>{name}</code>
            </>
          )}
        </li>
      ))}
    </ul>
  );
});

/** Python has printed its traceback already: only the ways to the lines are missing. */
function framesOf(outcome: RunOutcome): readonly TracebackFrame[] {
  if (outcome.kind === 'raised') return outcome.traceback.flatMap((raised) => raised.frames);
  return outcome.kind === 'timed-out' || outcome.kind === 'stopped' ? (outcome.frames ?? []) : [];
}
