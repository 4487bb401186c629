import { useLayoutEffect, useRef } from 'react';
import { metricsOf } from './code-metrics.ts';
import type { EditorSettings } from './editor-settings.ts';
import styles from './PlainCode.module.css';

/** Where the learner was writing, in UTF-16 units. */
export interface PlainSelection {
  readonly start: number;
  readonly end: number;
}

interface PlainCodeProps {
  readonly value: string;
  readonly ariaLabel: string;
  readonly readOnly: boolean;
  readonly settings: EditorSettings;
  readonly onChange: (value: string) => void;
  /** Where the learner wrote in the one that stood here before; null where they did not. */
  readonly left: PlainSelection | null;
  /** Told when this editor goes: where the learner was writing, or null where they were not. */
  readonly onLeave: (selection: PlainSelection | null) => void;
}

/** The code with Monaco's metrics: what there is until Monaco has loaded, or when it cannot. */
export function PlainCode(props: PlainCodeProps) {
  const { value, ariaLabel, readOnly, settings, onChange, left, onLeave } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const lines = value.split('\n').length;

  useLayoutEffect(() => {
    const text = field.current;
    return () => {
      if (text === null || document.activeElement !== text) onLeave(null);
      else onLeave({ start: text.selectionStart, end: text.selectionEnd });
    };
  }, [onLeave]);

  // React puts a second one here while Monaco starts; who was writing goes on in it.
  useLayoutEffect(() => {
    const text = field.current;
    if (text === null || left === null || document.activeElement !== document.body) return;
    text.focus({ preventScroll: true });
    text.setSelectionRange(left.start, left.end);
  }, [left]);

  return (
    <div className={styles['plain']} style={metricsOf(settings.fontSize)}>
      <pre className={styles['numbers']} aria-hidden>
        {Array.from({ length: lines }, (_, index) => index + 1).join('\n')}
      </pre>
      <textarea
        ref={field}
        className={styles['text']}
        aria-label={ariaLabel}
        value={value}
        readOnly={readOnly}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
