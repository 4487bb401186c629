import type { languages } from 'monaco-editor';
import type { DocumentSymbol, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { FollowedText } from '../../domain/language.ts';
import { signalOf } from './cancellation.ts';
import { fromRange } from './positions.ts';

/** What a text defines, to go to by name. */
export function symbols(text: FollowedText): languages.DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(_model, token) {
      const answer = await text.ask('textDocument/documentSymbol', {}, signalOf(token));
      return answer?.map(symbolOf) ?? [];
    },
  };
}

function symbolOf({ name, detail, kind, tags, range, selectionRange, children }: DocumentSymbol) {
  const symbol: languages.DocumentSymbol = {
    name,
    detail: detail ?? '',
    // The protocol counts from 1.
    kind: kind - 1,
    tags: tags ?? [],
    range: fromRange(range),
    selectionRange: fromRange(selectionRange),
    ...(children && { children: children.map(symbolOf) }),
  };
  return symbol;
}

/** Colours by what a name is, and not by where it stands alone. */
export function colours(
  text: FollowedText,
  legend: SemanticTokensLegend,
): languages.DocumentSemanticTokensProvider {
  return {
    getLegend: () => legend,
    async provideDocumentSemanticTokens(_model, _last, token) {
      const answer = await text.ask('textDocument/semanticTokens/full', {}, signalOf(token));
      return answer && { data: Uint32Array.from(answer.data) };
    },
    releaseDocumentSemanticTokens() {},
  };
}
