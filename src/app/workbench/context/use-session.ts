import { useEffect, useState } from 'react';
import type { ExerciseBody } from '../../../domain/exercise.ts';
import type { Runner } from '../../../runner/runner.ts';
import { createSession } from '../../../session/session.ts';
import { createSessionPage } from '../../../session/session-page.ts';
import type { WorkStore } from '../../../session/store/work-store.ts';
import type { Session } from './session-context.ts';

export interface SessionRequest {
  readonly key: string;
  readonly body: ExerciseBody;
  readonly counts: boolean;
  /** Somebody's code to look at. */
  readonly shared: string | null;
  /** What the editor opens with instead of the starter. */
  readonly openWith: string | null;
  readonly runner: Runner;
  readonly work: WorkStore;
}

/** A session that lives as long as the component; null until it has begun. */
export function useSession(request: SessionRequest): Session | null {
  const { key, body, counts, shared, openWith, runner, work } = request;
  const [session, setSession] = useState<Session | null>(null);

  useEffect(() => {
    const created = createSession({
      key,
      body,
      counts,
      runner,
      work,
      ...(shared !== null && { opening: { kind: 'shared', code: shared } }),
      ...(openWith !== null && { openWith }),
      page: createSessionPage(window),
      now: Date.now,
    });
    // oxlint-disable-next-line react/set-state-in-effect -- a session is an outside system: it subscribes, loads and saves, and must be closed
    setSession(created);
    return () => created.actions.close();
  }, [key, body, counts, shared, openWith, runner, work]);

  return session;
}
