import type { StoreApi } from 'zustand/vanilla';
import { cutNotice } from '../domain/clipped-text.ts';
import type { ExerciseBody } from '../domain/exercise.ts';
import type { RunEvent, RunOutcome } from '../domain/run.ts';
import type { Runner } from '../runner/runner.ts';
import type { ActivityControl } from './activity.ts';
import { appendToConsole } from './console-log.ts';
import { drawLater } from './draw-later.ts';
import type { ConsoleEntry, SessionState } from './session-state.ts';

export interface ProgramRunDeps {
  readonly store: StoreApi<SessionState>;
  readonly activity: ActivityControl;
  readonly runner: Runner;
  readonly body: ExerciseBody;
}

/** Runs what the editor shows, and answers the program when it asks for a line. */
export interface ProgramRuns {
  readonly run: () => Promise<void>;
  /** Null for end of file. Nothing happens while no program waits. */
  readonly answer: (line: string | null) => void;
}

export function createProgramRuns({ store, activity, runner, body }: ProgramRunDeps): ProgramRuns {
  let waiting: ((line: string | null) => void) | null = null;
  let added: ConsoleEntry[] = [];

  const append = (entry: RunEvent | ConsoleEntry) => {
    if (entry.kind !== 'cut') added.push(entry);
    else added.push({ kind: 'output', stream: entry.stream, text: cutNotice(entry.characters) });
    drawing.soon();
  };
  const drawing = drawLater(() => {
    const events = added;
    added = [];
    store.setState((state) => ({ console: appendToConsole(state.console, events) }));
  });
  const settle = (line: string | null) => {
    const resolve = waiting;
    waiting = null;
    store.setState({ awaitingInput: false });
    resolve?.(line);
  };

  return {
    answer: (line) => {
      if (waiting === null) return;
      if (line !== null) append({ kind: 'typed', text: line });
      settle(line);
    },
    run: async () => {
      const { shared, draft, preparedInput } = store.getState();
      const ongoing = activity.start('run', () => {
        store.setState({ console: [], outcome: null });
      });
      if (ongoing === null) return;

      const onEvent = (event: RunEvent) => {
        if (ongoing.isOver()) return;
        ongoing.begin();
        append(event);
      };
      const readLine = async (): Promise<string | null> => {
        if (ongoing.isOver() || ongoing.signal.aborted) return null;
        ongoing.begin();
        drawing.now();
        return new Promise((resolve) => {
          waiting = resolve;
          store.setState({ awaitingInput: true });
        });
      };
      const program = {
        source: shared ?? draft,
        prompt: body.prompt,
        stdin: preparedInput,
        capabilities: body.capabilities,
      };

      let outcome: RunOutcome;
      try {
        outcome = await runner.run(program, { onEvent, readLine }, ongoing.signal);
      } catch (error) {
        // A runner never rejects by its contract; if one does, the learner is told and goes on.
        outcome = ongoing.signal.aborted
          ? { kind: 'stopped' }
          : { kind: 'crashed', reason: String(error) };
      }
      settle(null);
      drawing.now();
      if (outcome.kind !== 'stopped' || ongoing.hasBegun()) store.setState({ outcome });
      ongoing.end();
    },
  };
}
