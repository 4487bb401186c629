import { useEffect, useRef, useState } from 'react';
import type { editor } from 'monaco-editor';
import { hasCoarsePointer } from '../../ui/coarse-pointer.ts';
import { lastInputWasKeyboard } from '../input-modality.ts';
import { fromEdit, fromRange, toRange } from '../language/positions.ts';
import { monaco } from '../monaco-setup.ts';
import type { StyleHint } from '../../domain/code-style.ts';
import type { EditorStyle } from './editor-style.ts';
import { registerFixes } from './fixes.ts';
import { createShownHints } from './shown-hints.ts';
import { createStyling, grant, type EditedText, type Styling } from './styling.ts';

const owner = 'style';
const formatAction = 'editor.action.formatDocument';

/** Format, organised imports and hints, in Monaco's menus and for whoever wishes for them. */
export function useStyle(
  mounted: editor.IStandaloneCodeEditor | null,
  { source, wish, onReport }: EditorStyle,
): void {
  const [styling, setStyling] = useState<Styling | null>(null);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model) return;
    const shown = createShownHints((hints) => {
      if (!model.isDisposed()) monaco.editor.setModelMarkers(model, owner, hints.map(markerOf));
    });
    const edited: EditedText = {
      read: () => model.getValue(),
      isGone: () => model.isDisposed(),
      edit(edits) {
        mounted.pushUndoStop();
        mounted.executeEdits('style', edits.map(fromEdit));
        mounted.pushUndoStop();
      },
    };
    const created = createStyling(edited, shown, { source, onReport });
    const registered = register(mounted, created);
    const fixes = registerFixes(mounted, created, shown);
    const changes = model.onDidChangeContent(({ changes: made }) =>
      created.follow(made.map(({ range, text }) => ({ range: toRange(range), text }))),
    );
    // oxlint-disable-next-line react/set-state-in-effect -- it belongs to an editor that has come to be
    setStyling(created);
    return () => {
      for (const part of [registered, fixes, changes]) part.dispose();
      shown.show([]);
    };
  }, [mounted, source, onReport]);

  const granted = useRef<typeof wish>(null);
  useEffect(() => {
    if (mounted === null || styling === null || wish === null || wish === granted.current) return;
    granted.current = wish;
    // Whoever has clicked goes on writing; on glass the focus would bring up a keyboard.
    const isPointer = !lastInputWasKeyboard() && !hasCoarsePointer();
    if (isPointer && wish.kind !== 'check') mounted.focus();
    if (wish.kind === 'format') void mounted.getAction(formatAction)?.run();
    else grant(styling, wish);
  }, [mounted, styling, wish]);
}

const markerOf = ({ rule, range, explanation }: StyleHint): editor.IMarkerData => ({
  ...fromRange(range),
  severity: monaco.MarkerSeverity.Hint,
  message: explanation.replaceAll('`', ''),
  code: rule,
});

/** What Monaco offers of it, by keys, in its palette and in its context menu. */
function register(mounted: editor.IStandaloneCodeEditor, styling: Styling) {
  const { Shift, Alt } = monaco.KeyMod;
  const { KeyF, KeyO } = monaco.KeyCode;
  const menu = { contextMenuGroupId: '1_modification', precondition: '!editorReadonly' };
  const parts = [
    monaco.languages.registerDocumentFormattingEditProvider('python', {
      displayName: 'Ruff',
      async provideDocumentFormattingEdits(model, _options, token) {
        const text = await styling.formatted(token);
        return text === null ? null : [{ range: model.getFullModelRange(), text }];
      },
    }),
    // Monaco has another one on Linux, which Chromium takes for itself.
    monaco.editor.addKeybindingRule({
      keybinding: Shift | Alt | KeyF,
      command: formatAction,
      when: 'editorTextFocus && !editorReadonly',
    }),
    mounted.addAction({
      ...menu,
      id: 'gradus.sort-imports',
      label: 'Organise imports',
      keybindings: [Shift | Alt | KeyO],
      contextMenuOrder: 1.4,
      run: styling.sortImports,
    }),
    mounted.addAction({
      ...menu,
      id: 'gradus.check-style',
      label: 'Check my code',
      contextMenuOrder: 1.5,
      run: styling.check,
    }),
  ];
  return {
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}
