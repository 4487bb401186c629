import type { CancellationToken, editor } from 'monaco-editor';
import type { StyleHint } from '../../domain/code-style.ts';
import type { TextChange } from '../../domain/language.ts';
import { fromEdit } from '../language/positions.ts';
import { monaco } from '../monaco-setup.ts';
import { textEdit } from '../text-edit.ts';
import type { EditorStyle, StyleReport } from './editor-style.ts';
import type { ShownHints } from './shown-hints.ts';

/** What is done about the style of the text in an editor, and only because somebody asked. */
export interface Styling {
  /** The whole text as Ruff writes it, for Monaco to write; null where there is nothing to write. */
  readonly formatted: (token: CancellationToken) => Promise<string | null>;
  readonly sortImports: () => Promise<void>;
  /** Shows what could be better. */
  readonly check: () => Promise<void>;
  readonly mend: (hint: StyleHint) => Promise<void>;
  readonly putAway: () => void;
  /** The text has changed. */
  readonly follow: (changes: readonly TextChange[]) => void;
}

export function createStyling(
  mounted: editor.IStandaloneCodeEditor,
  model: editor.ITextModel,
  shown: ShownHints,
  { source, onReport }: Pick<EditorStyle, 'source' | 'onReport'>,
): Styling {
  let hasTold = false;
  let isEditing = false;
  /** What Monaco is about to write, unless somebody is faster. */
  let expected: string | null = null;

  const report = (told: StyleReport): void => {
    if (model.isDisposed() || (told.kind === 'outdated' && !hasTold)) return;
    hasTold = told.kind !== 'outdated';
    onReport(told);
  };
  const begin = (): string => {
    report({ kind: 'working' });
    return model.getValue();
  };

  const interrupt = (): void => {
    if (expected === null) return;
    expected = null;
    report({ kind: 'interrupted' });
  };

  /** One step for Undo. */
  function edit(edits: editor.IIdentifiedSingleEditOperation[]): void {
    isEditing = true;
    mounted.pushUndoStop();
    mounted.executeEdits('style', edits);
    mounted.pushUndoStop();
    isEditing = false;
  }

  async function check(): Promise<void> {
    for (;;) {
      const text = model.getValue();
      const answer = await source.check(text);
      // Nothing is written, so the text of now can be asked about as well.
      if (answer.kind === 'checked' && !model.isDisposed() && text !== model.getValue()) continue;
      const hints = answer.kind === 'checked' ? answer.hints : [];
      shown.show(hints);
      return report(answer.kind === 'checked' ? { kind: 'hints', hints } : answer);
    }
  }

  return {
    async formatted(token) {
      shown.show([]);
      const text = begin();
      const answer = await source.format(text);
      if (model.isDisposed()) return null;
      // Whoever has pressed twice has it already.
      if (answer.kind === 'styled' && answer.text === model.getValue())
        report({ kind: 'formatted', changed: answer.text !== text });
      else if (token.isCancellationRequested) report({ kind: 'interrupted' });
      else if (answer.kind !== 'styled') report(answer);
      else {
        expected = answer.text;
        // A change of the text is heard of elsewhere, and first.
        token.onCancellationRequested(() => queueMicrotask(interrupt));
        return answer.text;
      }
      return null;
    },
    async sortImports() {
      shown.show([]);
      const text = begin();
      const answer = await source.sortImports(text);
      if (model.isDisposed() || model.getValue() !== text) return report({ kind: 'interrupted' });
      if (answer.kind !== 'styled') return report(answer);
      const change = textEdit(text, answer.text);
      if (change !== null) {
        const [start, end] = [model.getPositionAt(change.start), model.getPositionAt(change.end)];
        edit([{ range: monaco.Range.fromPositions(start, end), text: change.text }]);
      }
      report({ kind: 'imports-sorted', changed: change !== null });
    },
    async check() {
      begin();
      await check();
    },
    async mend(hint) {
      // What was found once may have moved since.
      const text = model.getValue();
      const answer = await source.check(text);
      if (model.isDisposed() || model.getValue() !== text) return report({ kind: 'interrupted' });
      const found = answer.kind === 'checked' ? answer.hints.find(isSame(hint)) : undefined;
      if (found?.fix) edit(found.fix.edits.map(fromEdit));
      await check();
    },
    putAway() {
      shown.show([]);
      report({ kind: 'outdated' });
    },
    follow(changes) {
      shown.follow(changes);
      if (isEditing) return;
      if (expected === model.getValue()) {
        expected = null;
        return report({ kind: 'formatted', changed: true });
      }
      if (expected !== null) return interrupt();
      const hints = shown.current();
      report(hints.length > 0 ? { kind: 'hints', hints } : { kind: 'outdated' });
    },
  };
}

const isSame =
  ({ rule, range }: StyleHint) =>
  (other: StyleHint): boolean =>
    other.rule === rule &&
    other.range.start.line === range.start.line &&
    other.range.start.character === range.start.character;
