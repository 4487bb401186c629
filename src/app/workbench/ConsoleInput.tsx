import { useEffect, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useSessionActions } from './session-context.ts';
import styles from './ConsoleInput.module.css';

/** The line that the program waits for. */
export function ConsoleInput() {
  const [line, setLine] = useState('');
  const { typeLine, endInput } = useSessionActions();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => field.current?.focus(), []);

  return (
    <form
      className={styles['input']}
      onSubmit={(event) => {
        event.preventDefault();
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
        placeholder="Type a line, then Enter"
        onChange={(event) => setLine(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'd' || !event.ctrlKey) return;
          event.preventDefault();
          endInput();
        }}
      />
      <Button type="submit">Send</Button>
      <Button look="quiet" tip="The program reads end of file" keys="Ctrl+D" onClick={endInput}>
        End input
      </Button>
    </form>
  );
}
