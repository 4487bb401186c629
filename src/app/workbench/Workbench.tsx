import { useCallback, useSyncExternalStore } from 'react';
import type { Runner } from '../../runner/runner.ts';
import type { WorkStore } from '../../session/store/work-store.ts';
import type { LinkedStep } from '../routes.ts';
import type { ExerciseSubject } from './context/exercise-subject.ts';
import { SessionContext, type Session } from './context/session-context.ts';
import { Stage } from './stage/Stage.tsx';
import { useSession } from './context/use-session.ts';
import { WorkbenchSkeleton } from './WorkbenchSkeleton.tsx';

interface WorkbenchProps {
  readonly subject: ExerciseSubject;
  /** Under which the work is kept. */
  readonly sessionKey: string;
  readonly shared: string | null;
  readonly openWith: string | null;
  /** Of the program, to open with. */
  readonly step: LinkedStep | null;
  /** Why the link that led here was not opened. */
  readonly linkProblem: string | null;
  readonly runner: Runner;
  readonly work: WorkStore;
}

function useIsLoaded(session: Session | null): boolean {
  return useSyncExternalStore(
    useCallback((listen) => session?.store.subscribe(listen) ?? (() => undefined), [session]),
    () => session?.store.getState().loaded ?? false,
  );
}

/** One exercise with everything that a learner does on it. */
export function Workbench(props: WorkbenchProps) {
  const { subject, sessionKey, shared, openWith, step, linkProblem, runner, work } = props;
  const session = useSession({
    key: sessionKey,
    body: subject.body,
    counts: subject.entry !== null,
    shared,
    openWith,
    runner,
    work,
  });
  const loaded = useIsLoaded(session);
  // What a link has brought may come with a banner, which would push everything down a moment later.
  const mayAsk = shared !== null || openWith !== null;
  if (session === null || (mayAsk && !loaded)) return <WorkbenchSkeleton {...subject} />;
  return (
    <SessionContext value={session}>
      <Stage {...{ subject, session, step, linkProblem }} />
    </SessionContext>
  );
}
