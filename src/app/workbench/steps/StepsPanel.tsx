import { useState } from 'react';
import type { ComponentProps } from 'react';
import type { StepsOf } from '../../../session/session-state.ts';
import { Region } from '../../../ui/Region.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { Status } from '../../../ui/Status.tsx';
import { firstLook } from '../../../steps/steps-look.ts';
import { useSessionState } from '../context/session-context.ts';
import { useLoaded } from '../context/use-loaded.ts';
import type { ShownSteps } from './ShownSteps.tsx';
import styles from './StepsPanel.module.css';

/** Loads when something was recorded: nobody else needs the drawing. */
const loadView = () => import('./ShownSteps.tsx');

const outOfReach =
  'The view of steps could not be loaded. Check your connection and press Step through again; if that does not help, reload the page. Your code is kept.';

/** What was recorded, or how to have something recorded. */
export function StepsPanel() {
  const steps = useSessionState((state) => state.steps);
  // Kept here, for the view goes while something else is recorded.
  const [look, setLook] = useState(firstLook);
  if (steps.kind === 'shown') return <LoadedSteps steps={steps} look={look} onLook={setLook} />;
  if (steps.kind === 'recording') return <Waiting of={steps.of} />;
  return (
    <Region label="Steps" className={styles['empty']}>
      {steps.kind === 'none' ? (
        <p>
          Step through runs your code once more and keeps every step: which line ran, what each name
          referred to, what your objects looked like. You can walk forth and back in it.
        </p>
      ) : (
        <Status>{steps.reason}</Status>
      )}
    </Region>
  );
}

/** Asks for the view anew after each recording: it may have been out of reach before. */
function LoadedSteps(props: ComponentProps<typeof ShownSteps>) {
  const loaded = useLoaded(loadView);
  switch (loaded.kind) {
    case 'loading':
      return <Waiting of={props.steps.of} />;
    case 'failed':
      return (
        <Region label="Steps" className={styles['empty']}>
          <Status>{outOfReach}</Status>
        </Region>
      );
    case 'loaded':
      return <loaded.value.ShownSteps {...props} />;
  }
}

function Waiting({ of }: { readonly of: StepsOf }) {
  const words = of.kind === 'program' ? 'Recording your program.' : `Recording: ${of.title}.`;
  return (
    <Region label="Steps" className={styles['empty']} aria-busy>
      <Status>
        <Spinner />
        {words}
      </Status>
    </Region>
  );
}
