import { useRef } from 'react';
import type { StyleHint } from '../../../domain/code-style.ts';
import { Button } from '../../../ui/Button.tsx';
import { SentenceText } from '../../../ui/SentenceText.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { LineButton } from '../../../verdict/LineButton.tsx';
import { writingField } from '../actions/writing-field.ts';
import { withCode } from './style-words.ts';
import styles from './HintList.module.css';

interface HintListProps {
  readonly hints: readonly StyleHint[];
  readonly onGoToLine: (line: number) => void;
  readonly onMend: (hint: StyleHint) => void;
}

/** Each hint with its line, the reason of its rule, and what mends it. */
export function HintList({ hints, onGoToLine, onMend }: HintListProps) {
  return (
    <ul className={styles['list']} aria-label="Hints">
      {hints.map((hint) => (
        <HintItem key={keyOf(hint)} hint={hint} onGoToLine={onGoToLine} onMend={onMend} />
      ))}
    </ul>
  );
}

const keyOf = ({ rule, range: { start } }: StyleHint): string =>
  `${rule} ${start.line} ${start.character}`;

interface HintItemProps extends Omit<HintListProps, 'hints'> {
  readonly hint: StyleHint;
}

function HintItem({ hint, onGoToLine, onMend }: HintItemProps) {
  const { rule, range, explanation, fix } = hint;
  return (
    <li className={styles['hint']} data-rule={rule}>
      <LineButton line={range.start.line + 1} onGoToLine={onGoToLine} />
      <div className={styles['words']}>
        <p>
          <SentenceText sentence={withCode(explanation)} />
          {'\u00a0'}
          <span>{rule}</span>
        </p>
        {fix !== null && <MendButton title={fix.title} onMend={() => onMend(hint)} />}
      </div>
    </li>
  );
}

function MendButton({ title, onMend }: { readonly title: string; readonly onMend: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  // The hint is gone once it is mended: on to the next.
  useFocusHeir(
    button,
    () => document.querySelector<HTMLElement>(`.${styles['list']} button`) ?? writingField(),
  );
  return (
    <Button ref={button} onClick={onMend}>
      {title}
    </Button>
  );
}
