import type { TextEdit } from 'vscode-languageserver-types';
import type { CodeStyle, StyleHint } from '../../domain/code-style.ts';
import type { TextChange } from '../../domain/language.ts';
import { rangeIn } from '../language/positions.ts';
import { textEdit } from '../text-edit.ts';
import type { EditorStyle, StyleReport, StyleWish } from './editor-style.ts';
import type { ShownHints } from './shown-hints.ts';

/** The text in an editor. */
export interface EditedText {
  readonly read: () => string;
  /** The editor is gone. */
  readonly isGone: () => boolean;
  /** All at once, and one step for Undo. */
  readonly edit: (edits: readonly TextEdit[]) => void;
}

/** Somebody else's word that nothing is wanted any more, as Monaco gives it. */
interface Cancelled {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (told: () => void) => unknown;
}

/** What is done about the style of the text in an editor, and only because somebody asked. */
export interface Styling {
  /** The whole text as Ruff writes it, for an editor to write; null where there is nothing to write. */
  readonly formatted: (token: Cancelled) => Promise<string | null>;
  readonly format: () => Promise<void>;
  readonly sortImports: () => Promise<void>;
  /** Shows what could be better. */
  readonly check: () => Promise<void>;
  readonly mend: (hint: StyleHint) => Promise<void>;
  readonly putAway: () => void;
  /** The text has changed. */
  readonly follow: (changes: readonly TextChange[]) => void;
}

export function createStyling(
  edited: EditedText,
  shown: ShownHints,
  { source, onReport }: Pick<EditorStyle, 'source' | 'onReport'>,
): Styling {
  let hasTold = false;
  let isEditing = false;
  /** What the editor is about to write, unless somebody is faster. */
  let expected: string | null = null;

  const report = (told: StyleReport): void => {
    if (edited.isGone() || (told.kind === 'outdated' && !hasTold)) return;
    hasTold = told.kind !== 'outdated';
    onReport(told);
  };
  const begin = (): string => {
    report({ kind: 'working' });
    return edited.read();
  };

  const interrupt = (): void => {
    if (expected === null) return;
    expected = null;
    report({ kind: 'interrupted' });
  };

  function edit(edits: readonly TextEdit[]): void {
    isEditing = true;
    edited.edit(edits);
    isEditing = false;
  }

  /** Writes the text anew, where nobody writes meanwhile. */
  async function rewrite(
    asked: Exclude<keyof CodeStyle, 'check'>,
    done: 'formatted' | 'imports-sorted',
  ): Promise<void> {
    shown.show([]);
    const text = begin();
    const answer = await source[asked](text);
    if (edited.isGone() || edited.read() !== text) return report({ kind: 'interrupted' });
    if (answer.kind !== 'styled') return report(answer);
    const change = textEdit(text, answer.text);
    if (change !== null) {
      edit([{ range: rangeIn(text, change.start, change.end), newText: change.text }]);
    }
    report({ kind: done, changed: change !== null });
  }

  async function check(): Promise<void> {
    for (;;) {
      const text = edited.read();
      const answer = await source.check(text);
      // Nothing is written, so the text of now can be asked about as well.
      if (answer.kind === 'checked' && !edited.isGone() && text !== edited.read()) continue;
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
      if (edited.isGone()) return null;
      // Whoever has pressed twice has it already.
      if (answer.kind === 'styled' && answer.text === edited.read())
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
    format: () => rewrite('format', 'formatted'),
    sortImports: () => rewrite('sortImports', 'imports-sorted'),
    async check() {
      begin();
      await check();
    },
    async mend(hint) {
      // What was found once may have moved since.
      const text = edited.read();
      const answer = await source.check(text);
      if (edited.isGone() || edited.read() !== text) return report({ kind: 'interrupted' });
      const found = answer.kind === 'checked' ? answer.hints.find(isSame(hint)) : undefined;
      if (found?.fix) edit(found.fix.edits);
      await check();
    },
    putAway() {
      shown.show([]);
      report({ kind: 'outdated' });
    },
    follow(changes) {
      shown.follow(changes);
      if (isEditing) return;
      if (expected === edited.read()) {
        expected = null;
        return report({ kind: 'formatted', changed: true });
      }
      if (expected !== null) return interrupt();
      const hints = shown.current();
      report(hints.length > 0 ? { kind: 'hints', hints } : { kind: 'outdated' });
    },
  };
}

/** Does what somebody wants. */
export function grant(styling: Styling, wish: StyleWish): void {
  switch (wish.kind) {
    case 'format':
      return void styling.format();
    case 'sort-imports':
      return void styling.sortImports();
    case 'check':
      return void styling.check();
    case 'mend':
      return void styling.mend(wish.hint);
    case 'put-away':
      return styling.putAway();
  }
}

const isSame =
  ({ rule, range }: StyleHint) =>
  (other: StyleHint): boolean =>
    other.rule === rule &&
    other.range.start.line === range.start.line &&
    other.range.start.character === range.start.character;
