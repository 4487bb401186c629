import { useRef } from 'react';

/** What was answered since the page was opened, oldest first; for whichever program asks next. */
const given: string[] = [];

interface AnswerHistory {
  readonly note: (lines: readonly string[]) => void;
  /** The line that an arrow leads to from this one; null for any other key, and at either end. */
  readonly recall: (key: string, line: string) => string | null;
}

/** Earlier answers, gone through with the arrows as in a terminal. */
export function useAnswerHistory(): AnswerHistory {
  const place = useRef(given.length);
  /** What was begun before going back. */
  const begun = useRef('');
  return {
    note: (lines) => {
      for (const line of lines) if (line !== '' && line !== given.at(-1)) given.push(line);
      place.current = given.length;
    },
    recall: (key, line) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[key];
      const next = place.current + (step ?? 0);
      if (step === undefined || next < 0 || next > given.length) return null;
      if (place.current === given.length) begun.current = line;
      place.current = next;
      return given[next] ?? begun.current;
    },
  };
}
