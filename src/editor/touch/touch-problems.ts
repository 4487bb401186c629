import { setDiagnostics } from '@codemirror/lint';
import type { Diagnostic as ShownProblem } from '@codemirror/lint';
import type { EditorView } from '@codemirror/view';
import type { Diagnostic } from 'vscode-languageserver-types';
import type { StyleHint } from '../../domain/code-style.ts';
import type { EditorMarker } from '../editor-marker.ts';
import { messageOf } from '../language/problems.ts';
import { offsetOf } from './protocol-text.ts';

/** By the numbers of the protocol. */
const severities = ['error', 'error', 'warning', 'info', 'hint'] as const;

/** What may be wrong with the text, by whoever has found it. */
interface Found {
  readonly problems: readonly Diagnostic[];
  readonly hints: readonly StyleHint[];
  readonly markers: readonly EditorMarker[];
}

/** Underlines all that was found in a text; each finder's word replaces that finder's last one. */
export type ShowFound = (found: Partial<Found>) => void;

export function createFound(view: EditorView): ShowFound {
  let all: Found = { problems: [], hints: [], markers: [] };
  return (found) => {
    all = { ...all, ...found };
    const { doc } = view.state;
    const at = (range: Diagnostic['range']) => {
      const from = offsetOf(doc, range.start);
      return { from, to: Math.max(from, offsetOf(doc, range.end)) };
    };
    const shown = [
      ...all.problems.map((problem): ShownProblem => ({
        ...at(problem.range),
        severity: severities[problem.severity ?? 1] ?? 'error',
        message: messageOf(problem),
        ...(problem.tags && { markClass: 'cm-pale' }),
      })),
      ...all.hints.map(({ range, explanation }): ShownProblem => ({
        ...at(range),
        severity: 'hint',
        message: explanation.replaceAll('`', ''),
      })),
      ...all.markers.flatMap((marker): ShownProblem[] => {
        if (marker.kind !== 'error' || marker.line > doc.lines) return [];
        const { line, column, endLine, endColumn, message } = marker;
        const start = { line: line - 1, character: column };
        const end = { line: endLine - 1, character: endColumn + 1 };
        return [{ ...at({ start, end }), severity: 'error', message }];
      }),
    ];
    view.dispatch(setDiagnostics(view.state, shown));
  };
}
