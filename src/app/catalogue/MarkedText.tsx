import { Fragment } from 'react';
import { markedParts, type Marks } from '../../catalog/marked-text.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** Null where nothing is searched. */
  readonly marks: Marks | null;
}

/** A text with what was found in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  if (marks === null) return text;
  return markedParts(text, marks).map((part) =>
    part.marked ? (
      <mark key={part.start} className={styles['mark']}>
        {part.text}
      </mark>
    ) : (
      <Fragment key={part.start}>{part.text}</Fragment>
    ),
  );
}
