import { lazy, Suspense } from 'react';
import type { StepsOf } from '../../../session/session-state.ts';
import { Region } from '../../../ui/Region.tsx';
import { Spinner } from '../../../ui/Spinner.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useSessionState } from '../context/session-context.ts';
import styles from './StepsPanel.module.css';

const ShownSteps = lazy(async () => {
  const { ShownSteps: component } = await import('./ShownSteps.tsx');
  return { default: component };
});

/** What was recorded, or how to have something recorded. */
export function StepsPanel() {
  const steps = useSessionState((state) => state.steps);
  if (steps.kind === 'shown') {
    return (
      <Suspense fallback={<Waiting of={steps.of} />}>
        <ShownSteps steps={steps} />
      </Suspense>
    );
  }
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
