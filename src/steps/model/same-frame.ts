import type { TraceIndex } from './trace-index.ts';

/** The last step before one that was in the same call; -1 where there is none. */
export function stepBefore({ stacks }: TraceIndex, step: number): number {
  const frame = stacks[step]?.at(-1);
  let before = step - 1;
  while (before >= 0 && stacks[before]?.at(-1) !== frame) before -= 1;
  return before;
}

/** Characters that a line is indented by. */
export const indentOf = (text: string): number => text.length - text.trimStart().length;
