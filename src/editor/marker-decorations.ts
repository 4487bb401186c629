import type { editor } from 'monaco-editor';
import type { EditorMarker } from './editor-marker.ts';
import { monaco } from './monaco-setup.ts';

type Decorations = editor.IModelDeltaDecoration[];
type Of<Kind extends EditorMarker['kind']> = Extract<EditorMarker, { readonly kind: Kind }>;

/** How the editor shows what a marker points at; an error is underlined besides, as a problem. */
export function decorationsOf(marker: EditorMarker, model: editor.ITextModel): Decorations {
  switch (marker.kind) {
    case 'error':
      return [wholeLine(marker.line, 'gradus-trace-mark', { className: 'gradus-trace-line' })];
    case 'trace':
      return traceDecorations(marker, model);
    case 'step':
      return [
        wholeLine(marker.line, 'gradus-step-mark', { className: 'gradus-step-line' }),
        beside(marker.line, marker.values, model),
      ];
    case 'coverage': {
      const { line, times } = marker;
      return times === 0
        ? [wholeLine(line, 'gradus-unrun-mark'), beside(line, 'no test ran this', model)]
        : [
            wholeLine(line, 'gradus-run-mark'),
            beside(line, `${times.toLocaleString('en')}×`, model),
          ];
    }
  }
}

function traceDecorations({ line, message, failing }: Of<'trace'>, model: editor.ITextModel) {
  const whole = wholeLine(line, 'gradus-trace-mark', {
    className: 'gradus-trace-line',
    hoverMessage: { value: plainMarkdown(message) },
  });
  if (failing === undefined) return [whole];
  const first = model.getLineFirstNonWhitespaceColumn(line);
  // What failed of the line, as Python underlines it.
  const part = {
    range: new monaco.Range(line, first + failing.start, line, first + failing.end),
    options: { inlineClassName: 'gradus-failing' },
  };
  return [whole, part];
}

/** `mark` is what stands in the gutter. */
const wholeLine = (line: number, mark: string, options: editor.IModelDecorationOptions = {}) => ({
  range: new monaco.Range(line, 1, line, 1),
  options: { isWholeLine: true, linesDecorationsClassName: mark, ...options },
});

/** Words behind the end of a line. */
function beside(line: number, words: string, model: editor.ITextModel) {
  const end = model.getLineMaxColumn(line);
  return {
    range: new monaco.Range(line, end, line, end),
    options: {
      showIfCollapsed: true,
      after: { content: `   ${words}`, inlineClassName: 'gradus-beside' },
    },
  };
}

/** Monaco reads hover texts as Markdown; an exception's message is none. */
const plainMarkdown = (text: string) => text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
