import { caseOf } from '../domain/own-cases.ts';
import type { ExampleResult, Printed, RunEvent } from '../domain/run.ts';
import { createTerminal, emptyTranscript } from '../terminal/terminal.ts';
import type { ConsoleContent } from './session-state.ts';

export const emptyConsole: ConsoleContent = {
  transcript: emptyTranscript,
  examples: [],
  cases: [],
};

/** Milliseconds after which somebody wants to see an example print, and not only what it came to. */
const patience = 1_000;

/** What a run has shown so far. */
export interface ConsoleLog {
  readonly add: (event: RunEvent) => void;
  /** A line that the learner typed for `input()`. */
  readonly type: (line: string) => void;
  /**
   * Shows what the example at work prints where the program prints: it asks for a line, or was ended.
   * Of any other example it stands with its result.
   */
  readonly reveal: () => void;
  readonly content: () => ConsoleContent;
}

/** The example at work, and what it has printed that is not shown yet. */
interface Held {
  readonly source: string;
  readonly since: number;
  readonly printed: Printed[];
}

/** Gathers what a program does, in bounded memory however long it does it. */
export function createConsoleLog(now = (): number => performance.now()): ConsoleLog {
  const terminal = createTerminal();
  let examples: readonly ExampleResult[] = [];
  let cases: readonly ExampleResult[] = [];
  let held: Held | null = null;

  function show(event: Printed): void {
    if (event.kind === 'output') terminal.write(event.text, event.stream);
    else terminal.cut(event.characters);
  }

  function reveal(): void {
    if (held === null) return;
    terminal.quote(held.source);
    for (const event of held.printed) show(event);
    held = null;
  }

  function print(event: Printed): void {
    if (held !== null && now() - held.since > patience) reveal();
    // What is compared is what stdout shows.
    if (held !== null && event.stream === 'stdout') held.printed.push(event);
    else show(event);
  }

  function finish(example: ExampleResult): void {
    const source = caseOf(example.source);
    if (source === null) examples = [...examples, example];
    else cases = [...cases, { ...example, source }];
  }

  return {
    add: (event) => {
      switch (event.kind) {
        case 'output':
        case 'cut':
          print(event);
          return;
        case 'example-began':
          held = {
            source: caseOf(event.source) ?? event.source,
            since: now(),
            printed: [],
          };
          return;
        case 'example':
          held = null;
          finish(event.example);
          return;
      }
    },
    type: terminal.type,
    reveal,
    content: () => ({ transcript: terminal.transcript(), examples, cases }),
  };
}
