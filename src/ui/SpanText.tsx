import type { Span } from '../terminal/parts.ts';
import { plain } from '../terminal/style.ts';
import { inkOf } from './terminal-ink.ts';
import { spelledText } from './visible-text.ts';
import styles from './SpanText.module.css';

const titles = { stdout: undefined, stderr: 'Standard error', typed: 'Typed by you' };
const unpainted = { ink: undefined, style: undefined };

/** Letters of one look in a terminal. */
export function SpanText({ span: { text, look } }: { readonly span: Span }) {
  const { source, style } = look;
  const { ink, style: paint } = style === plain ? unpainted : inkOf(style);
  return (
    <span
      className={styles['span']}
      data-kind={source}
      data-ink={ink}
      title={titles[source]}
      style={paint}
    >
      {spelledText(text)}
    </span>
  );
}
