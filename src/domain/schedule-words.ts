import { code, type Sentence } from './sentence.ts';
import type { Schedule, SeenValue } from './verdict.ts';

/** What is to say of one line of a schedule besides the line itself: one sentence each. */
export function stepNotes({ lanes, steps }: Schedule, place: number): readonly Sentence[] {
  const step = steps[place];
  if (step === undefined) return [];
  const next = steps[place + 1];
  const goesOn = next === undefined || next.lane === step.lane ? null : lanes[next.lane];
  return [
    ...(step.goesOn ? [['goes on']] : []),
    ...(step.leaves ? [['leaves the block']] : []),
    ...step.reads.map((seen) => valueWords(seen, 'is')),
    ...step.writes.map((seen) => valueWords(seen, 'is now')),
    ...(step.ends === 'interrupted'
      ? [[`stops here${goesOn ? `, and ${goesOn} goes on` : ''}`]]
      : []),
    ...(step.ends === 'waits' ? [['waits here']] : []),
  ];
}

function valueWords({ name, value }: SeenValue, verb: string): Sentence {
  return [code(name), ` ${verb} `, code(value)];
}

/** How many lines are left out at a place; null for none. */
export function leftOut(lines: number): string | null {
  if (lines === 0) return null;
  return lines === 1 ? 'one line left out' : `${lines.toLocaleString('en')} lines left out`;
}
