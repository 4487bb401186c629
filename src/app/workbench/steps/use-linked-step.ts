import { useEffect } from 'react';
import type { LinkedStep } from '../../routes.ts';
import type { Commands } from '../actions/use-commands.ts';

/** Opens the step that a link leads to, once for each link. */
export function useLinkedStep(linked: LinkedStep | null, { openStep }: Commands): void {
  const step = linked?.step ?? null;
  const input = linked?.input ?? '';
  useEffect(() => {
    if (step !== null) openStep(step, input);
  }, [step, input, openStep]);
}
