import type { editor } from 'monaco-editor';
import { codeMetrics } from './code-metrics.ts';

export function editorOptions(
  ariaLabel: string,
  readOnly: boolean,
): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel,
    readOnly,
    automaticLayout: true,
    // The textarea that every browser has; EditContext, Chromium's own, tells no `beforeinput`.
    editContext: false,
    fixedOverflowWidgets: true,
    // Our stylesheet reaches into no shadow.
    useShadowDOM: false,
    find: { addExtraSpaceOnTop: false },
    fontFamily: codeMetrics.fontFamily,
    fontSize: codeMetrics.fontSize,
    lineHeight: codeMetrics.lineHeight,
    fontLigatures: false,
    padding: { top: codeMetrics.paddingTop, bottom: codeMetrics.paddingTop },
    lineNumbersMinChars: codeMetrics.numberColumns,
    lineDecorationsWidth: codeMetrics.gutterGap,
    renderFinalNewline: 'on',
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    bracketPairColorization: { enabled: false },
    guides: { indentation: false, bracketPairs: false },
    scrollBeyondLastLine: false,
    renderLineHighlightOnlyWhenFocus: true,
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    tabSize: 4,
    insertSpaces: true,
    detectIndentation: false,
    trimAutoWhitespace: true,
    wordBasedSuggestions: 'off',
    // Enter after a name that stands there already is a new line.
    acceptSuggestionOnEnter: 'smart',
    suggest: { showWords: false, showStatusBar: false },
    links: false,
    dropIntoEditor: { enabled: false },
    occurrencesHighlight: 'off',
    unicodeHighlight: { nonBasicASCII: false },
    readOnlyMessage: { value: 'Your saved text is being read.' },
  };
}
