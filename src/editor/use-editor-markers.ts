import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import type { EditorMarker, LineToReveal } from './editor-marker.ts';
import { decorationsOf } from './marker-decorations.ts';
import { monaco } from './monaco-setup.ts';

const owner = 'gradus';

function problem(marker: EditorMarker): editor.IMarkerData[] {
  if (marker.kind !== 'error') return [];
  const { line, column, endLine, endColumn, message } = marker;
  return [
    {
      severity: monaco.MarkerSeverity.Error,
      message,
      startLineNumber: line,
      startColumn: column + 1,
      endLineNumber: endLine,
      endColumn: endLine === line ? Math.max(endColumn, column + 1) + 1 : endColumn + 1,
    },
  ];
}

/** Shows what the markers point at, and goes to a line when asked. */
export function useEditorMarkers(
  mounted: editor.IStandaloneCodeEditor | null,
  markers: readonly EditorMarker[],
  revealLine: LineToReveal | null,
): void {
  const drawn = useRef<editor.IEditorDecorationsCollection | null>(null);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model) return;
    const shown = markers.filter(({ line }) => line >= 1 && line <= model.getLineCount());
    drawn.current ??= mounted.createDecorationsCollection();
    drawn.current.set(shown.flatMap((marker) => decorationsOf(marker, model)));
    monaco.editor.setModelMarkers(model, owner, shown.flatMap(problem));
    const step = shown.find(({ kind }) => kind === 'step');
    if (step) mounted.revealLineInCenterIfOutsideViewport(step.line);
  }, [mounted, markers]);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model || revealLine === null) return;
    const line = Math.min(Math.max(revealLine.line, 1), model.getLineCount());
    const column = model.getLineFirstNonWhitespaceColumn(line) || 1;
    mounted.setPosition({ lineNumber: line, column });
    mounted.revealLineInCenterIfOutsideViewport(line);
    mounted.focus();
    const range = new monaco.Range(line, 1, line, 1);
    const shown = mounted.createDecorationsCollection([
      { range, options: { isWholeLine: true, className: 'gradus-shown-line' } },
    ]);
    // Once the text changes, the line has been dealt with.
    const subscription = mounted.onDidChangeModelContent(() => shown.clear());
    return () => {
      subscription.dispose();
      shown.clear();
    };
  }, [mounted, revealLine]);
}
