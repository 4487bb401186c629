import { useEffect, useRef } from 'react';
import { Eraser } from 'lucide-react';
import { outcomeSentence } from '../../domain/outcome-sentence.ts';
import type { RunOutcome } from '../../domain/run.ts';
import { Button } from '../../ui/Button.tsx';
import { Region } from '../../ui/Region.tsx';
import { SentenceText } from '../../ui/SentenceText.tsx';
import { Status } from '../../ui/Status.tsx';
import { LineButton } from '../../verdict/LineButton.tsx';
import { TracebackView } from '../../verdict/TracebackView.tsx';
import { ConsoleEntries } from './ConsoleEntries.tsx';
import { ConsoleInput } from './ConsoleInput.tsx';
import { PreparedInput } from './PreparedInput.tsx';
import { useSessionActions, useSessionState } from './session-context.ts';
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
  const end = useRef<HTMLDivElement>(null);

  const running = activity.kind === 'running';
  const queued = activity.kind === 'queued' && activity.action === 'run';
  const untouched = entries.length === 0 && outcome === null && !running && !queued;

  useEffect(() => {
    if (shown && running) end.current?.scrollIntoView({ block: 'nearest' });
    // What was added is the reason to scroll.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [shown, running, entries, awaitingInput]);

  return (
    <Region label="Console" className={styles['console']} aria-busy={running || queued}>
      <PreparedInput />
      {untouched && (
        <p className={styles['empty']}>
          Nothing has run yet. Run executes your code, then the examples of the task.
        </p>
      )}
      <ConsoleEntries entries={entries} />
      {awaitingInput && <ConsoleInput />}
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
  return (
    <div className={styles['places']}>
      <TracebackView traceback={outcome.traceback} onGoToLine={onGoToLine} />
    </div>
  );
}
