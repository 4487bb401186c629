import type { StoreApi } from 'zustand/vanilla';
import type { ExerciseBody } from '../domain/exercise.ts';
import { caseExamples } from '../domain/own-cases.ts';
import type { RunEvent, RunOutcome } from '../domain/run.ts';
import type { TracebackFrame } from '../domain/verdict.ts';
import type { Runner } from '../runner/runner.ts';
import type { ActivityControl } from './activity.ts';
import { createConsoleLog, emptyConsole } from './console-log.ts';
import { drawLater } from './draw-later.ts';
import type { SessionState } from './session-state.ts';

export interface ProgramRunDeps {
  readonly store: StoreApi<SessionState>;
  readonly activity: ActivityControl;
  readonly runner: Runner;
  readonly body: ExerciseBody;
}

/** Runs what the editor shows, and answers the program when it asks for a line. */
export interface ProgramRuns {
  readonly run: () => Promise<void>;
  /** Answers this question and the next ones; null is end of file. Where no program runs, nothing happens. */
  readonly answer: (answers: readonly (string | null)[]) => void;
  /** What was typed into the last run. */
  readonly typed: () => string;
  /** Empties the console. */
  readonly clear: () => void;
}

export function createProgramRuns({ store, activity, runner, body }: ProgramRunDeps): ProgramRuns {
  let waiting: ((line: string | null) => void) | null = null;
  let ahead: readonly (string | null)[] = [];
  let log = createConsoleLog();
  let typed = '';

  const drawing = drawLater(() => {
    store.setState({ console: log.content() });
  });
  const keepAhead = (answers: readonly (string | null)[]) => {
    ahead = answers;
    store.setState({ linesAhead: answers.filter((line) => line !== null) });
  };
  /** An example that needs somebody, or was ended, is shown like the program. */
  const reveal = () => {
    log.reveal();
    drawing.soon();
  };
  /** The next of the answers that were given together. */
  const takeAhead = (): string | null => {
    const [line = null] = ahead;
    keepAhead(ahead.slice(1));
    if (line !== null) {
      log.type(line);
      typed += `${line}\n`;
    }
    drawing.soon();
    return line;
  };
  const settle = (line: string | null) => {
    const resolve = waiting;
    waiting = null;
    store.setState({ awaitingInput: false });
    resolve?.(line);
  };

  return {
    answer: (answers) => {
      if (answers.length === 0 || store.getState().activity.kind !== 'running') return;
      keepAhead([...ahead, ...answers]);
      if (waiting === null) return;
      const line = takeAhead();
      // The typed line is there before the field that it was typed into goes.
      drawing.now();
      settle(line);
    },
    typed: () => typed,
    clear: () => {
      log = createConsoleLog();
      store.setState({ console: emptyConsole, ranCases: '' });
    },
    run: async () => {
      const { shared, draft, preparedInput, cases } = store.getState();
      const program = {
        source: shared ?? draft,
        // Last, so that whatever they change, the prompt's examples have run.
        prompt: body.prompt + caseExamples(cases),
        given: body.given,
        stdin: preparedInput,
        capabilities: body.capabilities,
      };
      const ongoing = activity.start('run', () => {
        typed = '';
        log = createConsoleLog();
        store.setState({
          console: emptyConsole,
          outcome: null,
          ran: program.source,
          ranCases: cases,
        });
      });
      if (ongoing === null) return;

      const onEvent = (event: RunEvent) => {
        if (ongoing.isOver()) return;
        ongoing.begin();
        log.add(event);
        drawing.soon();
      };
      const readLine = async (): Promise<string | null> => {
        if (ongoing.isOver() || ongoing.signal.aborted) return null;
        ongoing.begin();
        reveal();
        if (ahead.length > 0) return takeAhead();
        drawing.now();
        return new Promise((resolve) => {
          waiting = resolve;
          store.setState({ awaitingInput: true });
        });
      };
      let outcome: RunOutcome;
      // Found later, and of interest as long as that outcome is shown.
      const onFrames = (frames: readonly TracebackFrame[]) => {
        store.setState(({ outcome: shown }) =>
          shown !== null && shown === outcome && wasEnded(shown)
            ? { outcome: { ...shown, frames } }
            : {},
        );
      };
      try {
        outcome = await runner.run(program, { onEvent, readLine, onFrames }, ongoing.signal);
      } catch (error) {
        // A runner never rejects by its contract; if one does, the learner is told and goes on.
        outcome = ongoing.signal.aborted
          ? { kind: 'stopped', ms: null }
          : { kind: 'crashed', reason: String(error) };
      }
      settle(null);
      keepAhead([]);
      reveal();
      drawing.now();
      if (outcome.kind !== 'stopped' || ongoing.hasBegun()) store.setState({ outcome });
      ongoing.end();
    },
  };
}

function wasEnded(
  outcome: RunOutcome,
): outcome is Extract<RunOutcome, { readonly kind: 'stopped' | 'timed-out' }> {
  return outcome.kind === 'stopped' || outcome.kind === 'timed-out';
}
