import { insertCompletionText } from '@codemirror/autocomplete';
import type { Completion, CompletionSource } from '@codemirror/autocomplete';
import type { EditorView } from '@codemirror/view';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { FollowedText } from '../../domain/language.ts';
import { moduleOf, placeOf, suggested } from '../language/suggested.ts';
import { changesOf, positionOf } from './protocol-text.ts';

/**
 * Names that can stand where one is being written, while they are wanted; those of other modules bring
 * their import.
 */
export const completionsOf =
  (text: FollowedText, isWanted: () => boolean): CompletionSource =>
  async (context) => {
    const { state, pos, explicit } = context;
    if (!isWanted()) return null;
    const word = context.matchBefore(/[^\W\d]\w*/u);
    if (word === null && !explicit && context.matchBefore(/\.$/) === null) return null;
    const aborted = new AbortController();
    context.addEventListener('abort', () => aborted.abort());
    const asked = { position: positionOf(state.doc, pos), context: { triggerKind: 1 } };
    const answer = await text.ask('textDocument/completion', asked, aborted.signal);
    // Whoever has gone on to the results is not to find a list there when they come back.
    if (answer === null || context.aborted || context.view?.hasFocus !== true) return null;
    const items = 'items' in answer ? answer.items : answer;
    return {
      from: word?.from ?? pos,
      options: suggested(items, word?.text ?? '').map((item) => optionOf(item, text)),
      validFor: /^\w*$/u,
    };
  };

function optionOf(item: CompletionItem, text: FollowedText): Completion {
  const { label, labelDetails } = item;
  const detail = labelDetails?.description ?? labelDetails?.detail;
  return {
    label,
    ...(detail !== undefined && { detail }),
    sortText: placeOf(item),
    ...(moduleOf(item) !== null && { boost: -50 }),
    apply: (view, _completion, from, to) => void take(view, item, { from, to }, text),
  };
}

async function take(
  view: EditorView,
  item: CompletionItem,
  { from, to }: { readonly from: number; readonly to: number },
  text: FollowedText,
): Promise<void> {
  const { state } = view;
  const written = item.textEdit?.newText ?? item.insertText ?? item.label;
  view.dispatch(insertCompletionText(state, written, from, to));
  const { doc } = view.state;
  const whole = await text.ask('completionItem/resolve', item, new AbortController().signal);
  const edits = whole?.additionalTextEdits ?? [];
  // What was written meanwhile has moved the places that the answer speaks of.
  if (edits.length > 0 && view.state.doc.eq(doc)) view.dispatch({ changes: changesOf(doc, edits) });
}
