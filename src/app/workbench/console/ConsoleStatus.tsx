import { useMemo } from 'react';
import { Eraser } from 'lucide-react';
import { outcomeSentence } from '../../../domain/outcome-sentence.ts';
import { compares } from '../../../domain/run.ts';
import { awaited } from '../../../runner/runner.ts';
import { isEmpty } from '../../../terminal/terminal.ts';
import { Button } from '../../../ui/Button.tsx';
import { SentenceText } from '../../../ui/SentenceText.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { RunClock } from './RunClock.tsx';
import styles from './ConsoleStatus.module.css';

interface ConsoleStatusProps {
  readonly queued: boolean;
  readonly running: boolean;
}

/** How the run goes, in a line that stays in view. */
export function ConsoleStatus({ queued, running }: ConsoleStatusProps) {
  const outcome = useSessionState((state) => state.outcome);
  const coming = useSessionState((state) => awaited(state.readiness));
  const waiting = queued || running ? coming : null;
  const awaitingInput = useSessionState((state) => state.awaitingInput);
  const { transcript, examples } = useSessionState((state) => state.console);
  const { clearConsole } = useSessionActions();
  const sentence = useMemo(() => {
    if (outcome === null) return null;
    const compared = examples.filter(compares);
    const matched = compared.filter((example) => example.matched);
    return outcomeSentence(outcome, matched.length, compared.length);
  }, [outcome, examples]);
  const isCleared = isEmpty(transcript) && examples.length === 0 && outcome === null;

  return (
    <div className={styles['bar']} data-idle={!queued && !running && isCleared}>
      <Status>
        {waiting !== null && <span>{`${waiting}… Your code runs as soon as it is ready.`}</span>}
        {running && waiting === null && !awaitingInput && <span>Running…</span>}
        {awaitingInput && <span>The program waits for a line.</span>}
        {sentence !== null && (
          <span>
            <SentenceText sentence={sentence} />
          </span>
        )}
      </Status>
      {running && <RunClock waiting={awaitingInput} />}
      {!isCleared && !running && (
        <Button look="quiet" icon={<Eraser />} onClick={clearConsole}>
          Clear
        </Button>
      )}
    </div>
  );
}
