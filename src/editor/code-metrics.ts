import type { CSSProperties } from 'react';

/** Pixels that Monaco and the plain text shown before it must share, so that nothing moves. */
export const codeMetrics = {
  fontFamily: "'JetBrains Mono Variable', ui-monospace, Menlo, Consolas, monospace",
  paddingTop: 12,
  /** Characters that the line numbers take. */
  numberColumns: 4,
  gutterGap: 16,
} as const;

/** Pixels from one line to the next. */
export const lineHeightOf = (fontSize: number): number => Math.round(fontSize * 1.5);

/** The same for a style sheet. */
export const metricsOf = (fontSize: number): CSSProperties & Record<`--${string}`, string> => ({
  '--code-font': codeMetrics.fontFamily,
  '--code-size': `${fontSize}px`,
  '--code-line': `${lineHeightOf(fontSize)}px`,
  '--code-padding': `${codeMetrics.paddingTop}px`,
  '--code-numbers': `${codeMetrics.numberColumns}ch`,
  '--code-gap': `${codeMetrics.gutterGap}px`,
});
