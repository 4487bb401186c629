import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useFocusHeir } from '../../ui/use-focus-heir.ts';
import { useSessionActions } from './session-context.ts';
import styles from './ConsoleInput.module.css';

/** The line that the program waits for; while it computes, the next can be written already. */
export function ConsoleInput({ waiting }: { readonly waiting: boolean }) {
  const [line, setLine] = useState('');
  const { typeLine, endInput } = useSessionActions();
  const field = useRef<HTMLInputElement>(null);

  const form = useRef<HTMLFormElement>(null);
  const before = useRef<HTMLElement>(null);

  useEffect(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) before.current = activeElement;
    field.current?.focus();
  }, []);
  useFocusHeir(form, () => before.current);

  return (
    <form
      ref={form}
      className={styles['input']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!waiting) return;
        typeLine(line);
        setLine('');
        field.current?.focus();
      }}
    >
      <input
        ref={field}
        aria-label="Line for the program"
        value={line}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        placeholder={waiting ? 'Type a line, then Enter' : undefined}
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'd' || !event.ctrlKey) return;
          event.preventDefault();
          endInput();
        }}
      />
      <Button type="submit" aria-disabled={!waiting}>
        Send
      </Button>
      <Button look="quiet" tip="The program reads end of file" keys="Ctrl+D" onClick={endInput}>
        End input
      </Button>
    </form>
  );
}
