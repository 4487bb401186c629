import { useEffect, useId, useRef, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import type { Span } from '../../../../terminal/parts.ts';
import { Button } from '../../../../ui/Button.tsx';
import { SpanText } from '../../../../ui/SpanText.tsx';
import { useFocusHeir } from '../../../../ui/use-focus-heir.ts';
import { useSessionActions } from '../../context/session-context.ts';
import { insertedLines } from '../inserted-lines.ts';
import { useAnswerHistory } from './use-answer-history.ts';
import styles from './ConsoleInput.module.css';

interface ConsoleInputProps {
  /** What the program asks with, on whose line the answer stands. */
  readonly prompt: readonly Span[];
  /** What was begun before the program asked. */
  readonly begun: string;
  readonly onBegin: (line: string) => void;
  /** Has the focus while the program computes: what is typed then must not land in the editor. */
  readonly heir: RefObject<HTMLElement | null>;
}

/** The line that the program waits for. */
export function ConsoleInput({ prompt, begun, onBegin, heir }: ConsoleInputProps) {
  const [line, setLine] = useState(begun);
  const { typeLines, endInput } = useSessionActions();
  const earlier = useAnswerHistory();
  const question = useId();
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    // With its buttons, once what was printed before it has its place.
    const frame = requestAnimationFrame(() => form.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, []);
  useFocusHeir(form, () => heir.current);

  const send = (lines: readonly string[], rest: string) => {
    earlier.note(lines);
    onBegin(rest);
    setLine(rest);
    typeLines(lines);
  };
  const end = () => {
    onBegin('');
    endInput(line);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text/plain');
    const { selectionStart, selectionEnd } = event.currentTarget;
    const inserted = insertedLines(line, pasted, selectionStart ?? 0, selectionEnd ?? 0);
    if (inserted.lines.length === 0) return;
    // The field would make one line of them.
    event.preventDefault();
    send(inserted.lines, inserted.rest);
  };
  const press = (event: KeyboardEvent) => {
    const recalled = event.nativeEvent.isComposing ? null : earlier.recall(event.key, line);
    if (recalled !== null) {
      // The cursor would go to the start.
      event.preventDefault();
      setLine(recalled);
      return;
    }
    if (event.key.toLowerCase() !== 'd' || !event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // As in a terminal: a line that was begun is handed over, and an empty one is the end.
    if (line === '') end();
    else send([line], '');
  };

  return (
    <form
      ref={form}
      className={styles['asked']}
      onSubmit={(event) => {
        event.preventDefault();
        send([line], '');
      }}
    >
      <div className={styles['line']}>
        {prompt.length > 0 && (
          <span id={question} className={styles['prompt']}>
            {prompt.map((span, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the spans of one prompt never move
              <SpanText key={index} span={span} />
            ))}
          </span>
        )}
        <input
          ref={field}
          aria-label="Line for the program"
          aria-describedby={prompt.length > 0 ? question : undefined}
          value={line}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          enterKeyHint="send"
          onChange={(event) => setLine(event.currentTarget.value)}
          onPaste={paste}
          onKeyDown={press}
        />
      </div>
      <div className={styles['buttons']}>
        <Button type="submit" tip="The program reads this line" keys="Enter">
          Send
        </Button>
        <Button look="quiet" tip="The program reads end of file" keys="Ctrl+D" onClick={end}>
          End input
        </Button>
      </div>
    </form>
  );
}
