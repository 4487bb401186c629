import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { visibleText } from '../ui/visible-text.ts';
import styles from './MessageText.module.css';

/** Lines of a message that are read at a glance. */
const few = 3;
/** Lines that are shown of a longer one until it is opened. */
const folded = 6;

/** What went wrong, in words; a message of many lines is a text of its own, of which the start is shown. */
export function MessageText({ text }: { readonly text: string }) {
  const [open, setOpen] = useState(false);
  const lines = visibleText(text.trimEnd()).split('\n');
  if (lines.length <= few) return <p className={styles['message']}>{lines.join('\n')}</p>;
  const isFolded = !open && lines.length > folded + 2;
  return (
    <div className={styles['long']}>
      <pre>{(isFolded ? lines.slice(0, folded) : lines).join('\n')}</pre>
      {lines.length > folded + 2 && (
        <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : `Show all ${lines.length} lines`}
        </Button>
      )}
    </div>
  );
}
