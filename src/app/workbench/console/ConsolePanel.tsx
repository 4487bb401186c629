import { useRef } from 'react';
import { Region } from '../../../ui/Region.tsx';
import { TerminalText } from '../../../ui/TerminalText.tsx';
import { outcomeAdvice } from '../../../domain/next-step.ts';
import { Advice } from '../../../ui/Advice.tsx';
import { isEmpty } from '../../../terminal/terminal.ts';
import { ConsoleInput } from './input/ConsoleInput.tsx';
import { ConsoleStatus } from './ConsoleStatus.tsx';
import { ExampleList } from './examples/ExampleList.tsx';
import { OutcomeMeaning } from './OutcomeMeaning.tsx';
import { OutcomePlaces } from './OutcomePlaces.tsx';
import { CaseList } from './examples/CaseList.tsx';
import { OwnCases } from './examples/OwnCases.tsx';
import { PreparedInput } from './input/PreparedInput.tsx';
import { useSessionState } from '../context/session-context.ts';
import { beforePrompt, promptOf } from './input/prompt-of.ts';
import { useConsoleFocus } from './use-console-focus.ts';
import { useFollowEnd } from './use-follow-end.ts';
import { useTypeAhead } from './input/use-type-ahead.ts';
import styles from './ConsolePanel.module.css';

interface ConsolePanelProps {
  readonly shown: boolean;
  readonly onGoToLine: (line: number) => void;
}

/** How the run goes, what it printed, and then the examples. */
export function ConsolePanel({ shown, onGoToLine }: ConsolePanelProps) {
  const { transcript, examples } = useSessionState((state) => state.console);
  const outcome = useSessionState((state) => state.outcome);
  const activity = useSessionState((state) => state.activity);
  const awaitingInput = useSessionState((state) => state.awaitingInput);
  const linesAhead = useSessionState((state) => state.linesAhead);
  const changed = useSessionState(
    ({ ran, shared, draft }) => ran !== null && ran !== (shared ?? draft),
  );
  const panel = useRef<HTMLDivElement>(null);
  const output = useRef<HTMLDivElement>(null);

  const running = activity.kind === 'running';
  const queued = activity.kind === 'queued' && activity.action === 'run';
  const untouched =
    isEmpty(transcript) && examples.length === 0 && outcome === null && !running && !queued;

  const advice = outcome === null ? null : outcomeAdvice(outcome);

  const { begun, setBegun, onKeyDown, onPaste } = useTypeAhead(running, awaitingInput);
  useConsoleFocus(panel, running, awaitingInput);
  useFollowEnd(output, shown, running);

  return (
    <Region
      ref={panel}
      label="Console"
      tabIndex={-1}
      className={styles['console']}
      aria-busy={running || queued}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    >
      <ConsoleStatus queued={queued} running={running} />
      <div className={styles['content']}>
        {untouched && (
          <p className={styles['empty']}>
            Nothing has run yet. Run executes your code, then the examples of the task.
          </p>
        )}
        <OwnCases />
        <CaseList onGoToLine={onGoToLine} />
        <PreparedInput />
        <div ref={output} className={styles['output']}>
          {awaitingInput ? (
            <>
              <TerminalText transcript={beforePrompt(transcript)} />
              <ConsoleInput
                prompt={promptOf(transcript)}
                begun={begun}
                onBegin={setBegun}
                heir={panel}
              />
            </>
          ) : (
            !isEmpty(transcript) && <TerminalText transcript={transcript} />
          )}
          {linesAhead.length > 0 && <LinesAhead lines={linesAhead} />}
          {begun !== '' && !awaitingInput && (
            <p className={styles['ahead']}>
              Typed ahead: <code>{begun}</code>
            </p>
          )}
        </div>
        {advice !== null && <Advice>{advice}</Advice>}
        {outcome !== null && <OutcomePlaces outcome={outcome} onGoToLine={onGoToLine} />}
        {outcome !== null && <OutcomeMeaning outcome={outcome} transcript={transcript} />}
        {examples.length > 0 && <ExampleList examples={examples} onGoToLine={onGoToLine} />}
        {/* Last, so that it moves nothing when it comes. */}
        {changed && !running && !untouched && (
          <p className={styles['changed']}>The code has changed since this run.</p>
        )}
      </div>
    </Region>
  );
}

/** Lines that were given before the program asks for them. */
function LinesAhead({ lines }: { readonly lines: readonly string[] }) {
  const shown = lines.slice(0, 5);
  return (
    <p className={styles['ahead']}>
      {lines.length === 1 ? 'For the next question: ' : `For the next ${lines.length} questions: `}
      {shown.map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- equal lines are told apart by their place
        <code key={index}>{line === '' ? 'an empty line' : line}</code>
      ))}
      {lines.length > shown.length && '…'}
    </p>
  );
}
