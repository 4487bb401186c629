import { isValidElement } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { CopyButton } from './CopyButton.tsx';
import { isSession, sessionStatements } from './example-text.ts';
import styles from './CodeBlock.module.css';

/** A block of code with Copy; of an interpreter session the statements are copied. */
export function CodeBlock({ children }: ComponentProps<'pre'>) {
  const text = textOf(children).replace(/\n$/, '');
  const session = isSession(text);
  return (
    <div className={styles['block']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable boxes must be reachable by keyboard */}
      <pre tabIndex={0}>{children}</pre>
      <div className={styles['copy']}>
        <CopyButton
          text={session ? sessionStatements(text) : text}
          label={session ? 'Copy the example' : 'Copy the code'}
        />
      </div>
    </div>
  );
}

function textOf(node: ReactNode): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map((child: ReactNode) => textOf(child)).join('');
  return isValidElement<{ children?: ReactNode }>(node) ? textOf(node.props.children) : '';
}
