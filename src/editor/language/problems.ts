import type { Diagnostic } from 'vscode-languageserver-types';

/** Milliseconds without a key before a text that is being written is called wrong. */
const calm = 700;

/** What is wrong with a text, shown once nobody types. */
export interface Problems {
  readonly show: (problems: readonly Diagnostic[]) => void;
  /** Somebody types. */
  readonly wait: () => void;
  readonly clear: () => void;
}

export function createProblems(draw: (problems: readonly Diagnostic[]) => void): Problems {
  let latest: readonly Diagnostic[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => draw(latest), calm);
  };
  return {
    wait,
    show(problems) {
      latest = problems;
      wait();
    },
    clear() {
      clearTimeout(timer);
      latest = [];
      draw(latest);
    },
  };
}

export const messageOf = ({ message }: Diagnostic): string =>
  typeof message === 'string' ? message : message.value;
