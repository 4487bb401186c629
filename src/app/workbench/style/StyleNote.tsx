import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StyleReport } from '../../../editor/style/editor-style.ts';
import { Button } from '../../../ui/Button.tsx';
import { SentenceText } from '../../../ui/SentenceText.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { LineButton } from '../../../verdict/LineButton.tsx';
import { writingField } from '../actions/writing-field.ts';
import note from '../actions/Note.module.css';
import { useSessionState } from '../context/session-context.ts';
import { HintList } from './HintList.tsx';
import { styleSentence } from './style-words.ts';
import type { StyleWork } from './use-style-work.ts';
import styles from './StyleNote.module.css';

/** Milliseconds that a sentence is shown; while it is pointed at or has the focus it stays. */
const shownFor = 20_000;
/** Milliseconds after which it is said that something takes its time. */
const longAgo = 300;

interface StyleNoteProps {
  readonly work: StyleWork;
  readonly onGoToLine: (line: number) => void;
}

/** Says what came of formatting and checking, over the pane above; what was found stays until it is closed. */
export function StyleNote({ work: { report, ask }, onGoToLine }: StyleNoteProps) {
  const [held, setHeld] = useState(false);
  const isBusy = useSessionState(({ activity }) => activity.kind !== 'idle');
  useEffect(() => {
    if (isBusy) ask({ kind: 'put-away' });
  }, [isBusy, ask]);
  useEscape(report?.kind === 'hints', ask);
  const shown = useShown(report, held);
  const hints = shown?.kind === 'hints' ? shown.hints : [];
  return (
    <div
      className={note['note']}
      data-shown={shown !== null}
      data-kind={shown?.kind}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles['head']}>
        {shown?.kind === 'working' && <Spinner />}
        <Status className={styles['words']}>
          {shown !== null && <SentenceText sentence={styleSentence(shown)} />}
        </Status>
        {shown?.kind === 'unparsed' && (
          <LineButton line={shown.line} words="Go there" onGoToLine={onGoToLine} />
        )}
        {shown !== null && shown.kind !== 'working' && (
          <CloseButton onClose={() => ask({ kind: 'put-away' })} />
        )}
      </div>
      {hints.length > 0 && (
        <HintList
          hints={hints}
          onGoToLine={onGoToLine}
          onMend={(hint) => ask({ kind: 'mend', hint })}
        />
      )}
    </div>
  );
}

/** From wherever one is: what was found lies over the code. */
function useEscape(isShown: boolean, ask: StyleWork['ask']): void {
  useEffect(() => {
    if (!isShown) return;
    const close = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') ask({ kind: 'put-away' });
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [isShown, ask]);
}

function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useFocusHeir(button, writingField);
  return <Button ref={button} look="quiet" icon={<X />} aria-label="Close" onClick={onClose} />;
}

/** The report, from when to when it is worth a look. */
function useShown(report: StyleReport | null, held: boolean): StyleReport | null {
  const [late, setLate] = useState<StyleReport | null>(null);
  const [over, setOver] = useState<StyleReport | null>(null);

  useEffect(() => {
    if (report === null || report.kind === 'hints') return;
    if (report.kind === 'working') {
      const timer = setTimeout(() => setLate(report), longAgo);
      return () => clearTimeout(timer);
    }
    if (held) return;
    const timer = setTimeout(() => setOver(report), shownFor);
    return () => clearTimeout(timer);
  }, [report, held]);

  if (report === null || report === over) return null;
  return report.kind === 'working' && report !== late ? null : report;
}
