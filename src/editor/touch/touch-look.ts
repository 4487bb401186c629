import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { codeMetrics, lineHeightOf } from '../code-metrics.ts';
import type { EditorSettings } from '../editor-settings.ts';

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--code-keyword)' },
  {
    tag: [tags.controlKeyword, tags.operatorKeyword, tags.bool, tags.null, tags.self],
    color: 'var(--code-keyword)',
  },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: tags.definition(tags.className), color: 'var(--code-function)' },
  { tag: tags.function(tags.definition(tags.variableName)), color: 'var(--code-function)' },
  { tag: tags.meta, color: 'var(--code-function)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface-0)', color: 'var(--text-1)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: codeMetrics.fontFamily, fontVariantLigatures: 'none' },
  '.cm-content': {
    padding: `${codeMetrics.paddingTop}px 0`,
    caretColor: 'var(--text-1)',
  },
  '.cm-line': { padding: '0 12px 0 4px' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface-0)',
    color: 'var(--text-3)',
    border: 'none',
  },
  // Where the plain text that stands here before has its numbers, so that nothing moves.
  '.cm-lineNumbers .cm-gutterElement': {
    minWidth: `${codeMetrics.numberColumns}ch`,
    padding: '0',
  },
  '.cm-activeLine': { backgroundColor: 'var(--surface-1)' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--text-1)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    backgroundColor: 'var(--surface-3)',
  },
  // What nobody uses is paler, and can still be read.
  '.cm-lintRange.cm-pale': { backgroundImage: 'none', opacity: '0.78' },
  '.cm-marks': { width: `${codeMetrics.gutterGap - 4}px` },
  '.cm-marks .cm-gutterElement > *': { display: 'block', height: '100%' },
  '.cm-tooltip': {
    border: '1px solid var(--surface-3)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--popup)',
    color: 'var(--text-1)',
    boxShadow: 'var(--shadow)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    maxHeight: 'min(40vh, 156px)',
    fontFamily: codeMetrics.fontFamily,
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    padding: '0 12px',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent-soft)',
    color: 'var(--text-1)',
  },
  '.cm-completionMatchedText': {
    color: 'var(--accent)',
    fontWeight: '600',
    textDecoration: 'none',
  },
  '.cm-completionDetail': { marginLeft: '12px', color: 'var(--text-2)', fontStyle: 'normal' },
});

/** The editor in the colours of the page, which follow its theme by themselves. */
export const touchLook: Extension = [look, syntaxHighlighting(colours)];

/** What a learner may choose of it. */
export function settingsLook({ fontSize, wrapsLines }: EditorSettings): Extension {
  return [
    EditorView.theme({
      '.cm-scroller': { fontSize: `${fontSize}px`, lineHeight: `${lineHeightOf(fontSize)}px` },
    }),
    wrapsLines ? EditorView.lineWrapping : [],
  ];
}
