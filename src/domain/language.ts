import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  DocumentSymbol,
  Hover,
  Location,
  Position,
  Range,
  SemanticTokens,
  SemanticTokensLegend,
  SignatureHelp,
  WorkspaceEdit,
} from 'vscode-languageserver-types';

import type { GivenFiles } from './exercise.ts';

/** What may be asked about a text, in the terms of the Language Server Protocol. */
export interface LanguageQuestions {
  readonly 'textDocument/completion': {
    readonly asked: AtPosition & { readonly context: Trigger };
    readonly answer: CompletionList | readonly CompletionItem[];
  };
  readonly 'completionItem/resolve': {
    readonly asked: CompletionItem;
    readonly answer: CompletionItem;
  };
  readonly 'textDocument/hover': { readonly asked: AtPosition; readonly answer: Hover };
  readonly 'textDocument/signatureHelp': {
    readonly asked: AtPosition & { readonly context: Trigger & { readonly isRetrigger: boolean } };
    readonly answer: SignatureHelp;
  };
  readonly 'textDocument/definition': {
    readonly asked: AtPosition;
    readonly answer: Location | readonly Location[];
  };
  readonly 'textDocument/references': {
    readonly asked: AtPosition & { readonly context: { readonly includeDeclaration: boolean } };
    readonly answer: readonly Location[];
  };
  readonly 'textDocument/prepareRename': { readonly asked: AtPosition; readonly answer: Range };
  readonly 'textDocument/rename': {
    readonly asked: AtPosition & { readonly newName: string };
    readonly answer: WorkspaceEdit;
  };
  readonly 'textDocument/documentSymbol': {
    readonly asked: Nothing;
    readonly answer: readonly DocumentSymbol[];
  };
  readonly 'textDocument/semanticTokens/full': {
    readonly asked: Nothing;
    readonly answer: SemanticTokens;
  };
}

/** Of the whole text. */
type Nothing = Readonly<Record<string, never>>;

interface AtPosition {
  readonly position: Position;
}

interface Trigger {
  readonly triggerKind: number;
  readonly triggerCharacter?: string;
}

export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** A text that the language worker follows. */
export interface FollowedText {
  readonly uri: string;
  readonly change: (changes: readonly TextChange[]) => void;
  /** Null where there is nothing to say, and where nobody is there to say it. */
  readonly ask: <Method extends keyof LanguageQuestions>(
    method: Method,
    asked: LanguageQuestions[Method]['asked'],
    signal: AbortSignal,
  ) => Promise<LanguageQuestions[Method]['answer'] | null>;
  /** What the numbers of semantic tokens stand for; null where nobody is there to say it. */
  readonly legend: () => Promise<SemanticTokensLegend | null>;
  readonly close: () => void;
}

/** Whoever knows Python. */
export interface LanguageSource {
  /**
   * `read` gives the text as it is now; `onProblems` is told what is wrong with it, again and again:
   * what is surely wrong, or, where `checksTypes`, all that a type checker finds. It can import the
   * files of `beside`.
   */
  readonly follow: (
    read: () => string,
    onProblems: (problems: readonly Diagnostic[]) => void,
    checksTypes: boolean,
    beside?: GivenFiles,
  ) => FollowedText;
}
