import { TriangleAlert } from 'lucide-react';
import { awaited } from '../../../runner/runner.ts';
import { Spinner } from '../../../ui/Spinner.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useSessionState } from '../context/session-context.ts';
import styles from './PythonStatus.module.css';

interface PythonStatusProps {
  /** While Stop stands in its place; what is asked for then says itself what it waits for. */
  readonly silent: boolean;
  readonly compact: boolean;
}

/** Says when Python cannot take work at once. Ready goes without saying. */
export function PythonStatus({ silent, compact }: PythonStatusProps) {
  const readiness = useSessionState((state) => state.readiness.kind);
  const coming = useSessionState((state) => awaited(state.readiness));
  return (
    <Status className={styles['status']} data-kind={readiness}>
      {!silent && coming !== null && (
        <>
          <Spinner />
          <span className={styles['words']}>{compact ? 'Starting…' : `${coming}…`}</span>
        </>
      )}
      {!silent && readiness === 'failed' && (
        <>
          <TriangleAlert aria-hidden />
          <span className={styles['words']}>Python could not start</span>
        </>
      )}
    </Status>
  );
}
