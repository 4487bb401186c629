import type { ExampleResult, RunEvent } from '../domain/run.ts';
import { createTerminal, emptyTranscript } from '../terminal/terminal.ts';
import type { ConsoleContent } from './session-state.ts';

export const emptyConsole: ConsoleContent = { transcript: emptyTranscript, examples: [] };

/** What a run has shown so far. */
export interface ConsoleLog {
  readonly add: (event: RunEvent) => void;
  /** A line that the learner typed for `input()`. */
  readonly type: (line: string) => void;
  readonly content: () => ConsoleContent;
}

/** Gathers what a program does, in bounded memory however long it does it. */
export function createConsoleLog(): ConsoleLog {
  const terminal = createTerminal();
  let examples: readonly ExampleResult[] = [];
  return {
    add: (event) => {
      switch (event.kind) {
        case 'output':
          terminal.write(event.text, event.stream);
          return;
        case 'cut':
          terminal.cut(event.characters);
          return;
        case 'example':
          examples = [...examples, event.example];
          return;
      }
    },
    type: terminal.type,
    content: () => ({ transcript: terminal.transcript(), examples }),
  };
}
