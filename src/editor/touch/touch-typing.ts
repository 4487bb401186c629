import { insertBracket } from '@codemirror/autocomplete';
import { EditorSelection, EditorState } from '@codemirror/state';
import type { Extension, Text, Transaction, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Command } from '@codemirror/view';
import { clauseIndent } from '../typing/clause-indent.ts';
import { newLine } from '../typing/new-line.ts';
import { breakOff } from '../typing/python-lines.ts';
import { typedOver } from '../typing/typed-over.ts';

/** A new line at each cursor, where Python has it. */
export const breakLines: Command = (view) => {
  const { state } = view;
  if (state.readOnly) return false;
  const change = state.changeByRange(({ from, to }) => {
    const line = state.doc.lineAt(to);
    const { removed, trimmed, before, after } = newLine(
      state.sliceDoc(0, from),
      state.sliceDoc(to, line.to),
    );
    const start = from - removed;
    return {
      changes: { from: start, to: to + trimmed, insert: before + after },
      range: EditorSelection.cursor(start + before.length),
    };
  });
  view.dispatch(state.update(change, { scrollIntoView: true, userEvent: 'input' }));
  return true;
};

/** What a key puts in the place of the selection: a bracket or a quote brings the one that closes it. */
export function typed(state: EditorState, text: string): Transaction {
  const plain = { scrollIntoView: true, userEvent: 'input.type' };
  const closing = isQuoteInBlock(state, text) ? null : insertBracket(state, text);
  return closing ?? state.update(state.replaceSelection(text), plain);
}

/** In a string of three quotes a quote is no more than one. */
const isQuoteInBlock = (state: EditorState, text: string): boolean =>
  (text === '"' || text === "'") &&
  breakOff(state.sliceDoc(0, state.selection.main.from)).quote.length === 3;

/** Before what closes brackets and quotes by itself. */
export const typesQuotesInBlocks: Extension = EditorView.inputHandler.of(
  (view, _from, _to, text) => {
    if (view.composing || !isQuoteInBlock(view.state, text)) return false;
    view.dispatch(typed(view.state, text));
    return true;
  },
);

/**
 * The colon of a clause moves it to the header that it belongs to, and what the editor has closed by
 * itself is typed over: each in one step for Undo with the key.
 */
export const followsKeys: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.isUserEvent('input.type')) return transaction;
  const specs: TransactionSpec[] = [];
  transaction.changes.iterChanges((_from, _to, start, _end, inserted) => {
    const key = inserted.toString();
    if (key.length !== 1) return;
    const { newDoc } = transaction;
    const spec = key === ':' ? alignClause(newDoc, start) : typeOver(newDoc, start, key);
    if (spec !== null) specs.push({ ...spec, sequential: true });
  });
  return specs.length === 0 ? transaction : [transaction, ...specs];
});

function alignClause(doc: Text, colon: number): TransactionSpec | null {
  const { from, to, text } = doc.lineAt(colon);
  if (colon + 1 !== to) return null;
  const indent = clauseIndent(doc.sliceString(0, from), text);
  const own = text.length - text.trimStart().length;
  if (indent === null || (text.startsWith(indent) && own === indent.length)) return null;
  return { changes: { from, to: from + own, insert: indent } };
}

function typeOver(doc: Text, at: number, key: string): TransactionSpec | null {
  const over = typedOver(doc.sliceString(0, at), key, doc.sliceString(at + 1));
  if (over === null) return null;
  return {
    changes: { from: at + over.start, to: at + over.end },
    selection: { anchor: at + over.cursor },
  };
}
