import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  toggleTabFocusMode,
} from '@codemirror/commands';
import { bracketMatching, indentUnit } from '@codemirror/language';
import { python } from '@codemirror/lang-python';
import { linter } from '@codemirror/lint';
import { Compartment, EditorState } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { ViewUpdate } from '@codemirror/view';
import type { EditorCommand } from '../editor-command.ts';
import { touchLook } from './touch-look.ts';
import { touchMarks } from './touch-marks.ts';
import { breakLines, followsKeys, typesQuotesInBlocks } from './touch-typing.ts';

/** Parts of the editor that change while it is there. */
export interface TouchParts {
  readonly writing: Compartment;
  readonly settings: Compartment;
  readonly completion: Compartment;
}

export interface TouchView {
  readonly view: EditorView;
  readonly parts: TouchParts;
  /** Tells of every update from now on; what is returned ends that. */
  readonly hear: (listener: (update: ViewUpdate) => void) => () => void;
}

interface TouchKeys {
  readonly commands: readonly EditorCommand[];
  readonly onTabMoves: (tabMoves: boolean) => void;
}

/** CodeMirror in an element, for as long as that is there. */
export function useTouchView(
  place: RefObject<HTMLElement | null>,
  { text, ariaLabel }: { readonly text: string; readonly ariaLabel: string },
  keys: TouchKeys,
): TouchView | null {
  const [made, setMade] = useState<TouchView | null>(null);
  const latest = useRef(keys);
  const first = useRef({ text, ariaLabel });
  useEffect(() => {
    latest.current = keys;
  });

  useEffect(() => {
    if (place.current === null) return;
    const parts = {
      writing: new Compartment(),
      settings: new Compartment(),
      completion: new Compartment(),
    };
    const listeners = new Set<(update: ViewUpdate) => void>();
    const doc = first.current.text;
    const view = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc,
        extensions: [
          keymap.of(ownKeys(() => latest.current)),
          keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
          EditorView.contentAttributes.of({ 'aria-label': first.current.ariaLabel }),
          lineNumbers(),
          touchMarks,
          history(),
          drawSelection(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          bracketMatching(),
          typesQuotesInBlocks,
          closeBrackets(),
          followsKeys,
          python(),
          indentUnit.of('    '),
          EditorState.tabSize.of(4),
          EditorState.lineSeparator.of('\n'),
          touchLook,
          EditorView.updateListener.of((update) => {
            for (const listener of listeners) listener(update);
          }),
          // What is wrong stands below the code; over it, it would cover what one writes.
          linter(null, { tooltipFilter: () => [] }),
          parts.completion.of(autocompletion({ override: [] })),
          parts.settings.of([]),
          parts.writing.of(EditorState.readOnly.of(true)),
        ],
      }),
    });
    // oxlint-disable-next-line react/set-state-in-effect -- it belongs to an element that has come to be
    setMade({
      view,
      parts,
      hear(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    });
    return () => view.destroy();
  }, [place]);
  return made;
}

function ownKeys(now: () => TouchKeys) {
  let tabMoves = false;
  const run = (keys: EditorCommand['keys']) => () => {
    now()
      .commands.find((command) => command.keys === keys)
      ?.run();
    return true;
  };
  return [
    { key: 'Mod-Shift-Enter', run: run('Mod+Shift+Enter') },
    { key: 'Mod-Enter', run: run('Mod+Enter') },
    { key: 'Enter', run: breakLines },
    {
      key: 'Ctrl-m',
      mac: 'Shift-Alt-m',
      run: (view: EditorView) => {
        tabMoves = !tabMoves;
        now().onTabMoves(tabMoves);
        return toggleTabFocusMode(view);
      },
    },
  ];
}
