import type { StoreApi } from 'zustand/vanilla';
import type { ExerciseBody } from '../domain/exercise.ts';
import { submissionFor } from '../domain/submission.ts';
import type { JudgeEvent, Verdict } from '../domain/verdict.ts';
import type { Runner } from '../runner/runner.ts';
import type { ActivityControl } from './activity.ts';
import { drawLater } from './draw-later.ts';
import type { SessionState } from './session-state.ts';
import { finishedResults, rowsAfter, stoppedRows, waitingRows } from './test-rows.ts';

export interface JudgingDeps {
  readonly store: StoreApi<SessionState>;
  readonly activity: ActivityControl;
  readonly runner: Runner;
  readonly body: ExerciseBody;
  /** A verdict on the learner's own text. */
  readonly onVerdict: (code: string, verdict: Verdict) => void;
}

/** Submits what the editor shows. Nothing happens while something else is under way. */
export async function submit(deps: JudgingDeps): Promise<void> {
  const { store, activity, runner, body, onVerdict } = deps;
  const { shared, draft, results } = store.getState();
  const code = shared ?? draft;
  let rows = waitingRows(results);
  const ongoing = activity.start('submit', () => {
    store.setState({ results: { kind: 'running', rows } });
  });
  if (ongoing === null) return;

  const drawing = drawLater(() => {
    if (!ongoing.isOver()) store.setState({ results: { kind: 'running', rows } });
  });
  const onEvent = (event: JudgeEvent) => {
    if (ongoing.isOver()) return;
    ongoing.begin();
    rows = rowsAfter(rows, event);
    drawing.soon();
  };

  let answer: Awaited<ReturnType<Runner['judge']>>;
  try {
    answer = await runner.judge(submissionFor(body, code), onEvent, ongoing.signal);
  } catch (error) {
    // A runner never rejects by its contract; if one does, the learner is told and goes on.
    answer = ongoing.signal.aborted
      ? { kind: 'stopped' }
      : { ...lost, tests: finishedResults(rows), reason: String(error) };
  }
  drawing.cancel();
  if (answer.kind !== 'stopped') {
    store.setState({ results: { kind: 'judged', verdict: answer, code } });
    const judged = answer.kind !== 'crashed' || answer.phase !== 'starting';
    if (shared === null && judged) onVerdict(code, answer);
  } else if (ongoing.hasBegun()) {
    store.setState({ results: { kind: 'stopped', rows: stoppedRows(rows) } });
  }
  ongoing.end();
}

const lost = { kind: 'crashed', phase: 'testing', output: '', ms: 0 } as const;
