import { useCallback } from 'react';
import type { Steps } from '../../../session/session-state.ts';
import { inlineValues } from '../../../steps/line-values.ts';
import type { WalkState } from '../../../steps/model/walk.ts';
import { StepsView } from '../../../steps/StepsView.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { inputNote } from './input-note.ts';

/** Characters that stand beside a line: more would make the editor scroll sideways. */
const room = 64;

const clipped = (text: string): string => (text.length > room ? `${text.slice(0, room)}…` : text);

interface ShownStepsProps {
  readonly steps: Extract<Steps, { readonly kind: 'shown' }>;
}

export function ShownSteps({ steps }: ShownStepsProps) {
  const { goToStep, markStep } = useSessionActions();
  const changed = useSessionState(({ shared, draft }) => (shared ?? draft) !== steps.code);
  const { trace, code, of, at } = steps;
  const mark = useCallback(
    (state: WalkState) => {
      const values = inlineValues(state, code)[0]?.text ?? '';
      markStep({ line: state.line, values: clipped(values) });
    },
    [markStep, code],
  );
  const notes = [
    of.kind === 'test' ? `Of the test “${of.title}”.` : inputNote(trace),
    changed && 'The code has changed since: Step through follows what is there now.',
  ].filter((note) => typeof note === 'string');
  return (
    <StepsView
      trace={trace}
      source={code}
      step={at}
      onStep={goToStep}
      onState={mark}
      {...(notes.length > 0 && { note: notes.join(' ') })}
    />
  );
}
