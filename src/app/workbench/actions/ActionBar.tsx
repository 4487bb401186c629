import { Play, RotateCcw, Send, Square } from 'lucide-react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { StepThroughButton } from '../../../ui/StepThroughButton.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { PythonStatus } from './PythonStatus.tsx';
import { ResetNote } from './ResetNote.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import type { StageLayout } from '../layout/use-stage-layout.ts';
import { StyleButtons } from '../style/StyleButtons.tsx';
import { StyleNote } from '../style/StyleNote.tsx';
import type { StyleWork } from '../style/use-style-work.ts';
import type { Commands } from './use-commands.ts';
import styles from './ActionBar.module.css';

interface ActionBarProps {
  readonly commands: Commands;
  /** What Reset puts back. */
  readonly starter: string;
  readonly layout: StageLayout;
  readonly style: StyleWork;
  readonly onGoToLine: (line: number) => void;
}

export function ActionBar(props: ActionBarProps) {
  const { commands, starter, layout, style, onGoToLine } = props;
  const tight = layout !== 'wide';
  const activity = useSessionState((state) => state.activity);
  const loaded = useSessionState((state) => state.loaded);
  const isShared = useSessionState(({ shared }) => shared !== null);
  const { reset } = useSessionActions();
  const run = useRef<HTMLButtonElement>(null);
  const resetButton = useRef<HTMLButtonElement>(null);
  const [resets, setResets] = useState(0);
  const busy = activity.kind !== 'idle';
  // Not `disabled`: the button that was pressed would lose the focus.
  return (
    <div className={styles['bar']}>
      <Button
        ref={run}
        icon={<Play />}
        aria-disabled={busy}
        tip="Run your code and the examples"
        keys="Mod+Enter"
        onClick={commands.run}
      >
        Run
      </Button>
      <Button
        look="primary"
        icon={<Send />}
        aria-disabled={busy}
        tip="Judge your code with the hidden tests"
        keys="Mod+Shift+Enter"
        onClick={commands.submit}
      >
        Submit
      </Button>
      <StepThroughButton
        tip="Run your code step by step, and walk back and forth in it"
        busy={busy}
        compact={tight}
        onClick={() => commands.stepThrough({ kind: 'program' })}
      />
      <Button
        ref={resetButton}
        look="quiet"
        icon={<RotateCcw />}
        disabled={!loaded || isShared}
        aria-disabled={busy}
        tip="Put the starter back; your text goes to Attempts"
        {...(tight && { 'aria-label': 'Reset' })}
        onClick={() => {
          if (busy) return;
          reset();
          setResets(resets + 1);
        }}
      >
        {!tight && 'Reset'}
      </Button>
      <ResetNote
        presses={resets}
        starter={starter}
        silent={style.report !== null}
        heir={resetButton}
      />
      <StyleButtons ask={style.ask} disabled={!loaded} compact={tight} />
      <StyleNote work={style} onGoToLine={onGoToLine} />
      {/* Where nothing follows it: a second click on Stop must not land on another button. */}
      <div className={styles['end']}>
        {busy && <StopButton heir={run} compact={tight} />}
        <PythonStatus silent={busy} compact={tight} />
      </div>
    </div>
  );
}

interface StopButtonProps {
  readonly heir: RefObject<HTMLElement | null>;
  readonly compact: boolean;
}

function StopButton({ heir, compact }: StopButtonProps) {
  const { stop } = useSessionActions();
  const button = useRef<HTMLButtonElement>(null);
  useFocusHeir(button, () => heir.current);
  return (
    <Button ref={button} icon={<Square />} aria-label="Stop" onClick={stop}>
      {!compact && 'Stop'}
    </Button>
  );
}
