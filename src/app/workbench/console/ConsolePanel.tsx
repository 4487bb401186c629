import { useRef } from 'react';
import { Eraser } from 'lucide-react';
import { outcomeSentence } from '../../../domain/outcome-sentence.ts';
import type { RunOutcome } from '../../../domain/run.ts';
import type { ConsoleEntry } from '../../../session/session-state.ts';
import { Button } from '../../../ui/Button.tsx';
import { Region } from '../../../ui/Region.tsx';
import { SentenceText } from '../../../ui/SentenceText.tsx';
import { Status } from '../../../ui/Status.tsx';
import { LineButton } from '../../../verdict/LineButton.tsx';
import { ConsoleEntries } from './ConsoleEntries.tsx';
import { ConsoleInput } from './ConsoleInput.tsx';
import { PreparedInput } from './PreparedInput.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { useConsoleFocus } from './use-console-focus.ts';
import { useFollowEnd } from './use-follow-end.ts';
import styles from './ConsolePanel.module.css';

interface ConsolePanelProps {
  readonly shown: boolean;
  readonly onGoToLine: (line: number) => void;
}

/** What Run printed, the examples as a transcript, and how it ended. */
export function ConsolePanel({ shown, onGoToLine }: ConsolePanelProps) {
  const entries = useSessionState((state) => state.console);
  const outcome = useSessionState((state) => state.outcome);
  const activity = useSessionState((state) => state.activity);
  const awaitingInput = useSessionState((state) => state.awaitingInput);
  const { clearConsole } = useSessionActions();
  const panel = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);

  const running = activity.kind === 'running';
  const queued = activity.kind === 'queued' && activity.action === 'run';
  const untouched = entries.length === 0 && outcome === null && !running && !queued;

  const content = `${entries.length} ${lengthOf(entries.at(-1))} ${awaitingInput} ${outcome?.kind}`;
  useConsoleFocus(panel, running, awaitingInput);
  useFollowEnd(end, shown && (running || outcome !== null), content);

  return (
    <Region
      ref={panel}
      label="Console"
      tabIndex={-1}
      className={styles['console']}
      aria-busy={running || queued}
    >
      <PreparedInput />
      {untouched && (
        <p className={styles['empty']}>
          Nothing has run yet. Run executes your code, then the examples of the task.
        </p>
      )}
      <ConsoleEntries entries={entries} />
      {awaitingInput && <ConsoleInput heir={panel} />}
      <div className={styles['end']} ref={end}>
        <Status>
          {queued && 'Python is starting… Your code runs as soon as it is ready.'}
          {running && !awaitingInput && 'Running…'}
          {awaitingInput && 'The program waits for a line.'}
          {outcome !== null && <Ending outcome={outcome} />}
        </Status>
        {(entries.length > 0 || outcome !== null) && !running && (
          <Button look="quiet" icon={<Eraser />} onClick={clearConsole}>
            Clear
          </Button>
        )}
      </div>
      {outcome !== null && <Places outcome={outcome} onGoToLine={onGoToLine} />}
    </Region>
  );
}

const lengthOf = (entry: ConsoleEntry | undefined) =>
  entry !== undefined && 'text' in entry ? entry.text.length : 0;

function Ending({ outcome }: { readonly outcome: RunOutcome }) {
  const examples = useSessionState((state) => state.console).filter(
    (entry) => entry.kind === 'example',
  );
  const matched = examples.filter(({ example }) => example.matched).length;
  return <SentenceText sentence={outcomeSentence(outcome, matched, examples.length)} />;
}

interface PlacesProps {
  readonly outcome: RunOutcome;
  readonly onGoToLine: (line: number) => void;
}

/** The lines of the learner's code that an unfinished run points at. */
function Places({ outcome, onGoToLine }: PlacesProps) {
  if (outcome.kind === 'syntax') {
    const { line } = outcome.problem;
    return (
      <div className={styles['places']}>
        <LineButton line={line} onGoToLine={onGoToLine} words={`Go to line ${line}`} />
      </div>
    );
  }
  if (outcome.kind !== 'raised') return null;
  // Python has printed its traceback already: only the ways to the lines are missing.
  const frames = outcome.traceback.flatMap((raised) => raised.frames);
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
}
