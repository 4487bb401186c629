import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { writingField } from './writing-field.ts';
import note from './Note.module.css';
import styles from './ResetNote.module.css';

/** Milliseconds; while it is pointed at or has the focus it stays. */
const shownFor = 20_000;

interface ResetNoteProps {
  /** How often Reset was pressed. */
  readonly presses: number;
  readonly starter: string;
  /** While another note stands in its place. */
  readonly silent: boolean;
  /** Where the focus goes when the note has had it. */
  readonly heir: RefObject<HTMLElement | null>;
}

/** Says what Reset has done, with the way back; gone with the next change of the text. */
export function ResetNote({ presses, starter, silent, heir }: ResetNoteProps) {
  const canUndo = useSessionState(({ replaced }) => replaced !== null);
  const isStarter = useSessionState(({ draft }) => draft === starter);
  const [over, setOver] = useState(0);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (held || presses === 0) return;
    const timer = setTimeout(() => setOver(presses), shownFor);
    return () => clearTimeout(timer);
  }, [held, presses]);

  const shown = presses > over && isStarter && !silent;
  return (
    <div
      className={`${note['note']} ${styles['note']}`}
      data-shown={shown}
      data-undo={canUndo}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Status>
        {shown && (canUndo ? 'The starter is back.' : 'This is the starter already.')}
      </Status>
      {shown && canUndo && <UndoButton heir={heir} />}
    </div>
  );
}

function UndoButton({ heir }: Pick<ResetNoteProps, 'heir'>) {
  const { undoReset } = useSessionActions();
  const button = useRef<HTMLButtonElement>(null);
  useFocusHeir(button, () => writingField() ?? heir.current);
  return (
    <Button ref={button} look="quiet" aria-label="Undo the reset" onClick={undoReset}>
      Undo
    </Button>
  );
}
