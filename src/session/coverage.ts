import type { StoreApi } from 'zustand/vanilla';
import type { Coverage } from '../domain/coverage.ts';
import type { ExerciseBody } from '../domain/exercise.ts';
import { submissionFor } from '../domain/submission.ts';
import type { Runner } from '../runner/runner.ts';
import type { ActivityControl } from './activity.ts';
import type { SessionState } from './session-state.ts';

export interface CoverageDeps {
  readonly store: StoreApi<SessionState>;
  readonly activity: ActivityControl;
  readonly runner: Runner;
  readonly body: ExerciseBody;
}

/** Counts what the tests run of the code that was judged, or hides what was counted. */
export async function toggleCoverage(deps: CoverageDeps): Promise<void> {
  const { store, activity, runner, body } = deps;
  const { results, coverage } = store.getState();
  if (results.kind !== 'judged') return;
  const { code } = results;
  if (coverage.kind !== 'none' && coverage.code === code) {
    store.setState({ coverage: { kind: 'none' } });
    return;
  }
  const ongoing = activity.start('record', () => {});
  if (ongoing === null) return;
  let measured: Coverage;
  try {
    measured = await runner.cover(submissionFor(body, code), ongoing.signal);
  } catch (error) {
    // A runner never rejects by its contract; if one does, the learner is told and goes on.
    measured = { kind: 'unmeasured', reason: String(error) };
  }
  if (measured.kind !== 'stopped') store.setState({ coverage: { ...measured, code } });
  ongoing.end();
}
