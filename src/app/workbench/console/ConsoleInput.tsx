import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { useSessionActions } from '../context/session-context.ts';
import styles from './ConsoleInput.module.css';

interface ConsoleInputProps {
  /** Has the focus while the program computes: what is typed then must not land in the editor. */
  readonly heir: RefObject<HTMLElement | null>;
}

/** The line that the program waits for. */
export function ConsoleInput({ heir }: ConsoleInputProps) {
  const [line, setLine] = useState('');
  const { typeLine, endInput } = useSessionActions();
  const field = useRef<HTMLInputElement>(null);

  const form = useRef<HTMLFormElement>(null);

  useEffect(() => field.current?.focus(), []);
  useFocusHeir(form, () => heir.current);

  return (
    <form
      ref={form}
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
