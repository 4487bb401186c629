import type { editor } from 'monaco-editor';
import type { StyleHint } from '../../domain/code-style.ts';
import type { TextChange } from '../../domain/language.ts';
import { fromRange } from '../language/positions.ts';
import { monaco } from '../monaco-setup.ts';
import { movedHints } from './moved-hints.ts';

const owner = 'style';

/** What the language worker shows as pale already, with a word about it. */
const pale = new Set(['F401', 'F841']);

/** The hints that somebody has asked for, as marks in the text. */
export interface ShownHints {
  readonly current: () => readonly StyleHint[];
  readonly show: (hints: readonly StyleHint[]) => void;
  /** Takes away those of lines that have changed. */
  readonly follow: (changes: readonly TextChange[]) => void;
}

export function createShownHints(model: editor.ITextModel): ShownHints {
  let current: readonly StyleHint[] = [];
  const show = (hints: readonly StyleHint[]): void => {
    current = hints;
    if (model.isDisposed()) return;
    const marked = hints.filter(({ rule }) => !pale.has(rule));
    monaco.editor.setModelMarkers(model, owner, marked.map(markerOf));
  };
  return {
    current: () => current,
    show,
    follow(changes) {
      if (current.length > 0) show(movedHints(current, changes));
    },
  };
}

const markerOf = ({ rule, range, explanation }: StyleHint): editor.IMarkerData => ({
  ...fromRange(range),
  severity: monaco.MarkerSeverity.Hint,
  message: explanation.replaceAll('`', ''),
  code: rule,
});
