import type { editor, IRange, languages } from 'monaco-editor';
import type { StyleHint } from '../../domain/code-style.ts';
import { monaco } from '../monaco-setup.ts';
import type { ShownHints } from './shown-hints.ts';
import type { Styling } from './styling.ts';

const mendCommand = 'gradus.mend-style';

/**
 * Offers what mends the lines that the cursor is in, of the hints that are shown. Monaco asks by itself
 * wherever the cursor goes: that looks for nothing, and loads nothing.
 */
export function registerFixes(
  mounted: editor.IStandaloneCodeEditor,
  styling: Styling,
  shown: ShownHints,
): { dispose: () => void } {
  const provider: languages.CodeActionProvider = {
    provideCodeActions(_model, range) {
      return { actions: hintsAt(shown, range).flatMap(actionOf), dispose: () => {} };
    },
  };
  const { CtrlCmd } = monaco.KeyMod;
  const parts = [
    monaco.editor.registerCommand(
      mendCommand,
      (_accessor, hint: StyleHint) => void styling.mend(hint),
    ),
    monaco.languages.registerCodeActionProvider('python', provider, {
      providedCodeActionKinds: ['quickfix'],
    }),
    // Monaco's own action would be called off, with an error, by the marks that it brings about.
    mounted.addAction({
      id: 'gradus.mend-line',
      label: 'Mend this line',
      keybindings: [CtrlCmd | monaco.KeyCode.Period],
      precondition: '!editorReadonly',
      async run() {
        await styling.check();
        const selection = mounted.getSelection();
        const here = selection === null ? [] : hintsAt(shown, selection);
        if (here.some(({ fix }) => fix !== null))
          mounted.trigger('style', 'editor.action.quickFix', {});
      },
    }),
  ];
  return {
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}

function hintsAt(shown: ShownHints, range: IRange): readonly StyleHint[] {
  const lines = { first: range.startLineNumber - 1, last: range.endLineNumber - 1 };
  return shown
    .current()
    .filter(({ range: { start, end } }) => start.line <= lines.last && end.line >= lines.first);
}

function actionOf(hint: StyleHint): languages.CodeAction[] {
  if (hint.fix === null) return [];
  const { title } = hint.fix;
  const command = { id: mendCommand, title, arguments: [hint] };
  return [{ title, kind: 'quickfix', isPreferred: true, command }];
}
