import type { languages } from 'monaco-editor';
import type { StyleHint } from '../../domain/code-style.ts';
import { monaco } from '../monaco-setup.ts';
import type { ShownHints } from './shown-hints.ts';
import type { Styling } from './styling.ts';

const mendCommand = 'gradus.mend-style';

/**
 * Offers what mends the lines that the cursor is in: of the hints that are shown already, or to whoever
 * asks for fixes (Ctrl+.). Monaco asks by itself wherever the cursor goes; that loads nothing.
 */
export function registerFixes(styling: Styling, shown: ShownHints): { dispose: () => void } {
  const command = monaco.editor.registerCommand(
    mendCommand,
    (_accessor, hint: StyleHint) => void styling.mend(hint),
  );
  const provider = monaco.languages.registerCodeActionProvider('python', fixes(styling, shown), {
    providedCodeActionKinds: ['quickfix'],
  });
  return {
    dispose() {
      command.dispose();
      provider.dispose();
    },
  };
}

function fixes(styling: Styling, shown: ShownHints): languages.CodeActionProvider {
  const { Invoke } = monaco.languages.CodeActionTriggerType;
  return {
    async provideCodeActions(_model, range, { trigger, only }) {
      // A pointer that rests on a mark invokes as well, for this kind alone.
      if (trigger === Invoke && only === undefined) await styling.check();
      const lines = { first: range.startLineNumber - 1, last: range.endLineNumber - 1 };
      const here = shown
        .current()
        .filter(({ range: { start, end } }) => start.line <= lines.last && end.line >= lines.first);
      return { actions: here.flatMap(actionOf), dispose: () => {} };
    },
  };
}

function actionOf(hint: StyleHint): languages.CodeAction[] {
  if (hint.fix === null) return [];
  const { title } = hint.fix;
  const command = { id: mendCommand, title, arguments: [hint] };
  return [{ title, kind: 'quickfix', isPreferred: true, command }];
}
