import { useEffect, useRef } from 'react';
import { PrintedText } from '../ui/PrintedText.tsx';
import styles from './PrintedPane.module.css';

/** Characters that are shown: the latest. */
const most = 20_000;

/** What was printed until a step, its end in view. */
export function PrintedPane({ text }: { readonly text: string }) {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (pane.current !== null) pane.current.scrollTop = pane.current.scrollHeight;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what is printed last is seen first
  }, [text]);
  return (
    <figure className={styles['printed']}>
      <figcaption>Printed until here</figcaption>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
      <div ref={pane} tabIndex={0}>
        {text === '' ? <p>Nothing yet</p> : <PrintedText text={text.slice(-most)} />}
      </div>
    </figure>
  );
}
