import type { StyleHint } from '../../domain/code-style.ts';
import type { TextChange } from '../../domain/language.ts';
import { movedHints } from './moved-hints.ts';

/** What the language worker shows as pale already, with a word about it. */
const pale = new Set(['F401', 'F841']);

/** The hints that somebody has asked for, as marks in the text. */
export interface ShownHints {
  readonly current: () => readonly StyleHint[];
  readonly show: (hints: readonly StyleHint[]) => void;
  /** Takes away those of lines that have changed. */
  readonly follow: (changes: readonly TextChange[]) => void;
}

/** `mark` draws those that nothing else shows. */
export function createShownHints(mark: (hints: readonly StyleHint[]) => void): ShownHints {
  let current: readonly StyleHint[] = [];
  const show = (hints: readonly StyleHint[]): void => {
    current = hints;
    mark(hints.filter(({ rule }) => !pale.has(rule)));
  };
  return {
    current: () => current,
    show,
    follow(changes) {
      if (current.length > 0) show(movedHints(current, changes));
    },
  };
}
