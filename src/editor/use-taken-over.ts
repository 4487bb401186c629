import { useEffect, useRef } from 'react';
import type { editor } from 'monaco-editor';
import { monaco } from './monaco-setup.ts';
import type { PlainSelection } from './PlainCode.tsx';

/** Goes on where the learner was writing before Monaco had loaded. */
export function useTakenOver(
  mounted: editor.IStandaloneCodeEditor | null,
  left: PlainSelection | null,
): void {
  const taken = useRef(false);

  useEffect(() => {
    const model = mounted?.getModel();
    if (!mounted || !model || left === null || taken.current) return;
    taken.current = true;
    const [start, end] = [model.getPositionAt(left.start), model.getPositionAt(left.end)];
    mounted.setSelection(monaco.Selection.fromPositions(start, end));
    mounted.focus();
  }, [mounted, left]);
}
