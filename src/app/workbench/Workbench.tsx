import type { Runner } from '../../runner/runner.ts';
import type { WorkStore } from '../../session/work-store.ts';
import type { ExerciseSubject } from './context/exercise-subject.ts';
import { SessionContext } from './context/session-context.ts';
import { Stage } from './stage/Stage.tsx';
import { useSession } from './context/use-session.ts';
import { WorkbenchSkeleton } from './WorkbenchSkeleton.tsx';

interface WorkbenchProps {
  readonly subject: ExerciseSubject;
  /** Under which the work is kept. */
  readonly sessionKey: string;
  readonly shared: string | null;
  readonly openWith: string | null;
  /** Why the link that led here was not opened. */
  readonly linkProblem: string | null;
  readonly runner: Runner;
  readonly work: WorkStore;
}

/** One exercise with everything that a learner does on it. */
export function Workbench(props: WorkbenchProps) {
  const { subject, sessionKey, shared, openWith, linkProblem, runner, work } = props;
  const session = useSession({
    key: sessionKey,
    body: subject.body,
    counts: subject.entry !== null,
    shared,
    openWith,
    runner,
    work,
  });
  if (session === null) return <WorkbenchSkeleton {...subject} />;
  return (
    <SessionContext value={session}>
      <Stage subject={subject} session={session} linkProblem={linkProblem} />
    </SessionContext>
  );
}
