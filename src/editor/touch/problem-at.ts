import { forEachDiagnostic } from '@codemirror/lint';
import type { EditorState } from '@codemirror/state';

/** What is wrong in the line of the cursor; empty where nothing is. Of several, what the cursor is at. */
export function problemAt(state: EditorState): string {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const found: { readonly message: string; readonly far: number }[] = [];
  forEachDiagnostic(state, ({ message }, from, to) => {
    if (to < line.from || from > line.to) return;
    found.push({ message, far: Math.max(from - head, head - to, 0) });
  });
  return found.toSorted((a, b) => a.far - b.far)[0]?.message ?? '';
}
