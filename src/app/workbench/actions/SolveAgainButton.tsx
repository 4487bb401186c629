import { RotateCcw } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { useFocusHeir } from '../../../ui/use-focus-heir.ts';
import { useSessionActions, useSessionState } from '../context/session-context.ts';
import { writingField } from './writing-field.ts';

/** Begins the exercise anew. The solution goes to the attempts, and the exercise stays solved. */
export function SolveAgainButton({ onPressed }: { readonly onPressed: () => void }) {
  const { startAgain } = useSessionActions();
  const mayNot = useSessionState(
    ({ shared, activity }) => shared !== null || activity.kind !== 'idle',
  );
  const button = useRef<HTMLButtonElement>(null);
  // It goes with the answer; what comes next is writing.
  useFocusHeir(button, () => writingField() ?? document.querySelector<HTMLElement>('#main'));
  return (
    <Button
      ref={button}
      look="quiet"
      icon={<RotateCcw />}
      aria-disabled={mayNot}
      tip="Put the starter back and close the answer; your solution goes to Attempts"
      onClick={() => {
        if (mayNot) return;
        startAgain();
        onPressed();
      }}
    >
      Solve again
    </Button>
  );
}
