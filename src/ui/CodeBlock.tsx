import { useEffect, useRef, useState } from 'react';
import type { ComponentProps } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { isSession, sessionStatements } from './example-text.ts';
import styles from './CodeBlock.module.css';

/** A block of code with Copy; of an interpreter session the statements are copied. */
export function CodeBlock({ children }: ComponentProps<'pre'>) {
  const block = useRef<HTMLPreElement>(null);
  const [text, setText] = useState('');

  useEffect(() => setText(block.current?.textContent.replace(/\n$/, '') ?? ''), [children]);

  const session = isSession(text);
  return (
    <div className={styles['block']}>
      {/* Scrollable boxes must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre ref={block} tabIndex={0}>
        {children}
      </pre>
      <div className={styles['copy']}>
        <CopyButton
          text={session ? sessionStatements(text) : text}
          label={session ? 'Copy the example' : 'Copy the code'}
        />
      </div>
    </div>
  );
}
