import type {
  CodeStyle,
  StyleHint,
  StyleUnavailable,
  UnparsedText,
} from '../../domain/code-style.ts';

/** What somebody wants of the text's style; a new object each time. */
export type StyleWish =
  | { readonly kind: 'format' | 'sort-imports' | 'check' | 'put-away' }
  | { readonly kind: 'mend'; readonly hint: StyleHint };

/** What has come of it. */
export type StyleReport =
  | { readonly kind: 'working' }
  | { readonly kind: 'formatted' | 'imports-sorted'; readonly changed: boolean }
  /** The hints that hold for the text as it is. */
  | { readonly kind: 'hints'; readonly hints: readonly StyleHint[] }
  /** Somebody has written, or gone elsewhere, in the meantime, so nothing was done. */
  | { readonly kind: 'interrupted' }
  /** The text is another one since the last report. */
  | { readonly kind: 'outdated' }
  | UnparsedText
  | StyleUnavailable;

export interface EditorStyle {
  /** Loads what it needs when it is asked. */
  readonly source: CodeStyle;
  readonly wish: StyleWish | null;
  readonly onReport: (report: StyleReport) => void;
}
