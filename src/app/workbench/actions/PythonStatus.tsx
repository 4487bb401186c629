import { TriangleAlert } from 'lucide-react';
import { Spinner } from '../../../ui/Spinner.tsx';
import { Status } from '../../../ui/Status.tsx';
import { useSessionState } from '../context/session-context.ts';
import styles from './PythonStatus.module.css';

interface PythonStatusProps {
  /** Something else to say for a moment. */
  readonly note: string | null;
  readonly compact: boolean;
}

/** Says when Python cannot take work at once. Ready goes without saying. */
export function PythonStatus({ note, compact }: PythonStatusProps) {
  const readiness = useSessionState((state) => state.readiness.kind);
  return (
    <Status className={styles['status']} data-kind={readiness}>
      {note !== null && <span className={styles['words']}>{note}</span>}
      {note === null && readiness === 'starting' && (
        <>
          <Spinner />
          <span className={styles['words']}>{compact ? 'Starting…' : 'Python is starting…'}</span>
        </>
      )}
      {note === null && readiness === 'failed' && (
        <>
          <TriangleAlert aria-hidden />
          <span className={styles['words']}>Python could not start</span>
        </>
      )}
    </Status>
  );
}
