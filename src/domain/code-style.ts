import type { Range, TextEdit } from 'vscode-languageserver-types';

/** Something that Python takes, and that could be right or clear in a better way. */
export interface StyleHint {
  /** Ruff's name of the rule, such as `E711`. */
  readonly rule: string;
  readonly range: Range;
  /** What is wrong and why it matters: one sentence, with code in backticks. */
  readonly explanation: string;
  /** What mends it and leaves alone what the code does; null for none. */
  readonly fix: StyleFix | null;
}

export interface StyleFix {
  /** What it does, as an order. */
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** A text as it should be. */
export interface StyledText {
  readonly kind: 'styled';
  readonly text: string;
}

export interface CheckedText {
  readonly kind: 'checked';
  /** In the order of the text. */
  readonly hints: readonly StyleHint[];
}

/** The text is no Python yet. */
export interface UnparsedText {
  readonly kind: 'unparsed';
  /** Counts from 1. */
  readonly line: number;
  /** Null where the text ends before it is complete. */
  readonly message: string | null;
}

/** Nobody is there to do it: what is needed could not be fetched, or has died over this text. */
export interface StyleUnavailable {
  readonly kind: 'not-loaded' | 'stopped';
}

/** Whoever formats Python and knows how it is usually written. It changes nothing by itself. */
export interface CodeStyle {
  readonly format: (text: string) => Promise<StyledText | UnparsedText | StyleUnavailable>;
  /** Imports in their usual order, and nothing else. */
  readonly sortImports: (text: string) => Promise<StyledText | UnparsedText | StyleUnavailable>;
  readonly check: (text: string) => Promise<CheckedText | UnparsedText | StyleUnavailable>;
}
