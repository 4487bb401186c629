import { useCallback } from 'react';
import type { Steps } from '../../../session/session-state.ts';
import { inlineValues } from '../../../steps/line-values.ts';
import type { WalkState } from '../../../steps/model/walk.ts';
import type { StepsLook } from '../../../steps/steps-look.ts';
import { StepsView } from '../../../steps/StepsView.tsx';
import { SentenceText } from '../../../ui/SentenceText.tsx';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { inputNote } from './input-note.ts';
import { testNote } from './test-note.ts';

/** Characters that stand beside a line: more would make the editor scroll sideways. */
const room = 64;

const clipped = (text: string): string => (text.length > room ? `${text.slice(0, room)}…` : text);

interface ShownStepsProps {
  readonly steps: Extract<Steps, { readonly kind: 'shown' }>;
  readonly look: StepsLook;
  readonly onLook: (look: StepsLook) => void;
}

export function ShownSteps({ steps, look, onLook }: ShownStepsProps) {
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
  const results = useSessionState((state) => state.results);
  const note = [
    ...(of.kind === 'test' ? testNote(of, results) : inputNote(trace)),
    ...(changed ? [' The code has changed since: Step through follows what is there now.'] : []),
  ];
  return (
    <StepsView
      trace={trace}
      source={code}
      step={at}
      onStep={goToStep}
      look={look}
      onLook={onLook}
      onState={mark}
      {...(note.length > 0 && { note: <SentenceText sentence={note} /> })}
    />
  );
}
