import type { CancellationToken, editor, languages, Position } from 'monaco-editor';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import type { FollowedText } from '../../domain/language.ts';
import { monaco } from '../monaco-setup.ts';
import { signalOf } from './cancellation.ts';
import { fromEdit, fromMarkup, fromRange, toPosition } from './positions.ts';
import { moduleOf, placeOf, suggested } from './suggested.ts';

const { CompletionItemKind } = monaco.languages;

/** By the numbers of the protocol. */
const kinds = [
  CompletionItemKind.Text,
  CompletionItemKind.Text,
  CompletionItemKind.Method,
  CompletionItemKind.Function,
  CompletionItemKind.Constructor,
  CompletionItemKind.Field,
  CompletionItemKind.Variable,
  CompletionItemKind.Class,
  CompletionItemKind.Interface,
  CompletionItemKind.Module,
  CompletionItemKind.Property,
  CompletionItemKind.Unit,
  CompletionItemKind.Value,
  CompletionItemKind.Enum,
  CompletionItemKind.Keyword,
  CompletionItemKind.Snippet,
  CompletionItemKind.Color,
  CompletionItemKind.File,
  CompletionItemKind.Reference,
  CompletionItemKind.Folder,
  CompletionItemKind.EnumMember,
  CompletionItemKind.Constant,
  CompletionItemKind.Struct,
  CompletionItemKind.Event,
  CompletionItemKind.Operator,
  CompletionItemKind.TypeParameter,
];

interface Suggestion extends languages.CompletionItem {
  readonly asAnswered: CompletionItem;
}

/**
 * Names that can stand where one is being written, with their documentation once one is looked at;
 * none, not even to who asks for them, while they are not wanted.
 */
export function completions(
  text: FollowedText,
  isWanted: () => boolean,
): languages.CompletionItemProvider {
  return {
    triggerCharacters: ['.', '[', '"', "'"],
    async provideCompletionItems(model, position, { triggerKind, triggerCharacter }, token) {
      if (!isWanted()) return null;
      const context = {
        triggerKind: triggerKind + 1,
        ...(triggerCharacter !== undefined && { triggerCharacter }),
      };
      const asked = { position: toPosition(position), context };
      const answer = await text.ask('textDocument/completion', asked, signalOf(token));
      return answer === null ? null : suggestionsOf(answer, model, position);
    },
    async resolveCompletionItem(item, token: CancellationToken) {
      const { asAnswered } = item as Suggestion;
      const answer = await text.ask('completionItem/resolve', asAnswered, signalOf(token));
      return answer === null ? item : { ...item, ...detailsOf(answer) };
    },
  };
}

function suggestionsOf(
  answer: CompletionList | readonly CompletionItem[],
  model: editor.ITextModel,
  { lineNumber, column }: Position,
): languages.CompletionList {
  const { items, isIncomplete } = isList(answer) ? answer : { items: answer, isIncomplete: false };
  const { startColumn, word: written } = model.getWordUntilPosition({ lineNumber, column });
  const word = new monaco.Range(lineNumber, startColumn, lineNumber, column);
  const suggestions = suggested(items, written).map((item) => suggestionOf(item, word));
  return { incomplete: isIncomplete, suggestions };
}

function isList(answer: CompletionList | readonly CompletionItem[]): answer is CompletionList {
  return 'items' in answer;
}

function suggestionOf(item: CompletionItem, word: languages.CompletionItem['range']): Suggestion {
  const { label, labelDetails, kind, textEdit, insertText, filterText, tags } = item;
  const replaced = textEdit && ('range' in textEdit ? textEdit.range : textEdit.replace);
  return {
    label: labelDetails ? { label, ...labelDetails } : label,
    kind: kinds[kind ?? 1] ?? CompletionItemKind.Text,
    insertText: textEdit?.newText ?? insertText ?? label,
    range: replaced ? fromRange(replaced) : word,
    sortText: placeOf(item),
    ...(filterText !== undefined && { filterText }),
    // Counts as met further on in the word: what must be imported first comes after what is there.
    ...(moduleOf(item) !== null && { filterText: `.${label}` }),
    ...(tags && { tags }),
    ...detailsOf(item),
    asAnswered: item,
  };
}

function detailsOf(
  item: CompletionItem,
): Pick<languages.CompletionItem, 'detail' | 'documentation' | 'additionalTextEdits'> {
  const { detail, documentation, additionalTextEdits } = item;
  return {
    ...(detail !== undefined && { detail }),
    ...(documentation && { documentation: fromMarkup(documentation) }),
    ...(additionalTextEdits && { additionalTextEdits: additionalTextEdits.map(fromEdit) }),
  };
}
