import type { CSSProperties } from 'react';
import { codeMetrics } from './code-metrics.ts';
import styles from './PlainCode.module.css';

const style: CSSProperties & Record<`--${string}`, string> = {
  '--code-font': codeMetrics.fontFamily,
  '--code-size': `${codeMetrics.fontSize}px`,
  '--code-line': `${codeMetrics.lineHeight}px`,
  '--code-padding': `${codeMetrics.paddingTop}px`,
  '--code-numbers': `${codeMetrics.numberColumns}ch`,
  '--code-gap': `${codeMetrics.gutterGap}px`,
};

interface PlainCodeProps {
  readonly value: string;
  readonly ariaLabel: string;
  /** Null while the real editor is on its way. */
  readonly onChange: ((value: string) => void) | null;
}

/** The code with Monaco's metrics: what is seen until Monaco has loaded, or when it cannot. */
export function PlainCode({ value, ariaLabel, onChange }: PlainCodeProps) {
  const lines = value.split('\n').length;
  return (
    <div className={styles['plain']} style={style}>
      <pre className={styles['numbers']} aria-hidden>
        {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
      </pre>
      <textarea
        className={styles['text']}
        aria-label={ariaLabel}
        value={value}
        readOnly={onChange === null}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        onChange={(event) => onChange?.(event.currentTarget.value)}
      />
    </div>
  );
}
