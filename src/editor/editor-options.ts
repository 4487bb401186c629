import type { editor } from 'monaco-editor';
import { hasCoarsePointer } from '../ui/coarse-pointer.ts';
import { codeMetrics, lineHeightOf } from './code-metrics.ts';
import type { EditorSettings } from './editor-settings.ts';

/** Pixels that Monaco adds for what folds a block. */
const foldingWidth = 16;

/** What a learner may choose. */
export function settingOptions({
  fontSize,
  wrapsLines,
  suggests,
}: EditorSettings): editor.IEditorOptions {
  return {
    fontSize,
    lineHeight: lineHeightOf(fontSize),
    wordWrap: wrapsLines ? 'on' : 'off',
    wrappingIndent: 'indent',
    quickSuggestions: suggests && { other: 'on', comments: 'off', strings: 'off' },
    suggestOnTriggerCharacters: suggests,
    // On a phone it would cover the code that one writes.
    parameterHints: { enabled: suggests && !hasCoarsePointer() },
  };
}

export function editorOptions(
  ariaLabel: string,
  readOnly: boolean,
  settings: EditorSettings,
): editor.IStandaloneEditorConstructionOptions {
  return {
    ariaLabel,
    readOnly,
    automaticLayout: true,
    // The textarea that every browser has; EditContext, Chromium's own, tells no `beforeinput`.
    editContext: false,
    fixedOverflowWidgets: true,
    // Its own themes for forced colours would stay where these are switched off again (Monaco 0.57).
    autoDetectHighContrast: false,
    // Our stylesheet reaches into no shadow.
    useShadowDOM: false,
    find: { addExtraSpaceOnTop: false },
    fontFamily: codeMetrics.fontFamily,
    ...settingOptions(settings),
    fontLigatures: false,
    padding: { top: codeMetrics.paddingTop, bottom: codeMetrics.paddingTop },
    lineNumbersMinChars: codeMetrics.numberColumns,
    lineDecorationsWidth: codeMetrics.gutterGap - foldingWidth,
    renderFinalNewline: 'on',
    glyphMargin: false,
    folding: true,
    showFoldingControls: 'mouseover',
    'semanticHighlighting.enabled': true,
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
    // Enter is a new line, unless one has gone to a suggestion: see use-chosen-suggestion.ts.
    acceptSuggestionOnEnter: 'off',
    suggest: { showWords: false, showStatusBar: false },
    links: false,
    dropIntoEditor: { enabled: false },
    occurrencesHighlight: 'off',
    unicodeHighlight: { nonBasicASCII: false },
    readOnlyMessage: { value: 'Your saved text is being read.' },
  };
}
