import type { StoreApi } from 'zustand/vanilla';
import type { ExerciseBody } from '../domain/exercise.ts';
import type { Recordable, Recording } from '../domain/recording.ts';
import { submissionFor } from '../domain/submission.ts';
import type { Runner } from '../runner/runner.ts';
import type { ActivityControl } from './activity.ts';
import type { SessionState, StepMark, StepsOf } from './session-state.ts';

export interface StepThroughDeps {
  readonly store: StoreApi<SessionState>;
  readonly activity: ActivityControl;
  readonly runner: Runner;
  readonly body: ExerciseBody;
  /** What the program is given as input. */
  readonly typed: () => string;
}

/** Records, and shows the step that matters, or the one asked for. Nothing happens while something else is under way. */
export async function stepThrough(
  deps: StepThroughDeps,
  of: StepsOf,
  opensAt: number | null = null,
): Promise<void> {
  const { store, activity, runner } = deps;
  const found = recordable(deps, of);
  if (found === null) return;
  const before = store.getState().steps;
  const ongoing = activity.start('record', () => {
    store.setState({ steps: { kind: 'recording', of } });
  });
  if (ongoing === null) return;
  let recording: Recording;
  try {
    recording = await runner.record(found.subject, ongoing.signal);
  } catch (error) {
    // A runner never rejects by its contract; if one does, the learner is told and goes on.
    recording = { kind: 'unrecorded', reason: String(error) };
  }
  const { code, subject } = found;
  const input = subject.kind === 'program' ? subject.program.stdin : '';
  switch (recording.kind) {
    case 'recorded': {
      const { trace } = recording;
      const at = Math.min(opensAt ?? trace.opensAt, trace.steps.length - 1);
      store.setState({ steps: { kind: 'shown', of, code, input, trace, at, mark: null } });
      break;
    }
    case 'unrecorded':
      store.setState({ steps: { kind: 'unrecorded', of, reason: recording.reason } });
      break;
    case 'stopped':
      store.setState({ steps: before });
  }
  ongoing.end();
}

/** Null for a test of which nothing is known any more. */
function recordable(
  { store, body, typed }: StepThroughDeps,
  of: StepsOf,
): { readonly subject: Recordable; readonly code: string } | null {
  const { shared, draft, results } = store.getState();
  if (of.kind === 'program') {
    const code = shared ?? draft;
    const { given, capabilities } = body;
    const program = { source: code, prompt: '', given, stdin: typed(), capabilities };
    return { subject: { kind: 'program', program }, code };
  }
  if (results.kind !== 'judged') return null;
  const { code, verdict } = results;
  const index = verdict.tests.findIndex(({ name }) => name === of.name);
  if (index < 0) return null;
  return { subject: { kind: 'test', submission: submissionFor(body, code), index }, code };
}

export function goToStep(store: StoreApi<SessionState>, step: number): void {
  store.setState(({ steps }) =>
    steps.kind === 'shown' && step >= 0 && step < steps.trace.steps.length
      ? { steps: { ...steps, at: step } }
      : {},
  );
}

export function markStep(store: StoreApi<SessionState>, mark: StepMark): void {
  store.setState(({ steps }) => (steps.kind === 'shown' ? { steps: { ...steps, mark } } : {}));
}
