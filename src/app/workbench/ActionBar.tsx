import { Play, RotateCcw, Send, Square } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { PythonStatus } from './PythonStatus.tsx';
import { useSessionActions, useSessionState } from './session-context.ts';
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
  const { stop, reset } = useSessionActions();
  const [note, noteReset] = useResetNote();
  const busy = activity.kind !== 'idle';
  return (
    <div className={styles['bar']}>
      <Button
        icon={<Play />}
        disabled={busy}
        tip="Run your code and the examples"
        keys="Mod+Enter"
        onClick={commands.run}
      >
        Run
      </Button>
      <Button
        look="primary"
        icon={<Send />}
        disabled={busy}
        tip="Judge your code with the hidden tests"
        keys="Mod+Shift+Enter"
        onClick={commands.submit}
      >
        Submit
      </Button>
      {busy ? (
        <Button icon={<Square />} onClick={stop}>
          Stop
        </Button>
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
