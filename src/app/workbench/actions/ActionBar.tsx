import { Play, RotateCcw, Send, Square } from 'lucide-react';
import { useRef } from 'react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { PythonStatus } from './PythonStatus.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import type { Commands } from './use-commands.ts';
import { useResetNote } from './use-reset-note.ts';
import styles from './ActionBar.module.css';

interface ActionBarProps {
  readonly commands: Commands;
  readonly narrow: boolean;
}

export function ActionBar({ commands, narrow }: ActionBarProps) {
  const activity = useSessionState((state) => state.activity);
  const loaded = useSessionState((state) => state.loaded);
  const isShared = useSessionState(({ shared }) => shared !== null);
  const { reset } = useSessionActions();
  const run = useRef<HTMLButtonElement>(null);
  const [note, noteReset] = useResetNote();
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
      {busy ? (
        <StopButton heir={run} />
      ) : (
        <Button
          look="quiet"
          icon={<RotateCcw />}
          disabled={!loaded || isShared}
          tip="Put the starter back; your text goes to Attempts"
          onClick={() => {
            reset();
            noteReset();
          }}
        >
          Reset
        </Button>
      )}
      <PythonStatus note={note} compact={narrow} />
    </div>
  );
}

function StopButton({ heir }: { readonly heir: RefObject<HTMLElement | null> }) {
  const { stop } = useSessionActions();
  const button = useRef<HTMLButtonElement>(null);
  useFocusHeir(button, () => heir.current);
  return (
    <Button ref={button} icon={<Square />} onClick={stop}>
      Stop
    </Button>
  );
}
