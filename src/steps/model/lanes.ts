import type { Trace, TraceStep } from '../../domain/trace.ts';

/** Where the threads and tasks of a run are. */
export interface Lanes {
  readonly names: readonly string[];
  /** The lane that runs at a step. */
  readonly at: (step: number) => number;
  /** The last step of a lane up to a step; null before its first. */
  readonly lastOf: (lane: number, step: number) => number | null;
  /** The next step of a lane after a step; null where there is none. */
  readonly nextOf: (lane: number, step: number) => number | null;
  /** When a lane ran, in shares of the run from 0 to 1; no finer than can be seen. */
  readonly spansOf: (lane: number) => readonly LaneSpan[];
}

export interface LaneSpan {
  readonly from: number;
  readonly until: number;
}

/** Parts of the run of which it is told whether a lane ran in them. */
const finest = 300;

export function createLanes({ steps, lanes: names }: Trace): Lanes {
  const running: number[] = [];
  let lane = 0;
  for (const step of steps) {
    lane = step.lane ?? lane;
    running.push(lane);
  }
  const stepsOf = names.map((_, one) => running.flatMap((of, step) => (of === one ? [step] : [])));
  const parts = Math.min(steps.length, finest);
  return {
    names,
    at: (step) => running[step] ?? 0,
    lastOf: (one, step) => stepsOf[one]?.findLast((other) => other <= step) ?? null,
    nextOf: (one, step) => stepsOf[one]?.find((other) => other > step) ?? null,
    spansOf: (one) => spansIn(stepsOf[one] ?? [], steps.length, parts),
  };
}

function spansIn(steps: readonly number[], count: number, parts: number): readonly LaneSpan[] {
  const spans: { from: number; until: number }[] = [];
  for (const step of steps) {
    const from = Math.floor((step * parts) / count) / parts;
    const until = from + 1 / parts;
    const last = spans.at(-1);
    if (last !== undefined && from <= last.until + Number.EPSILON) last.until = until;
    else spans.push({ from, until });
  }
  return spans;
}

/** What a lane does at a step, in a few words, and the line in which it waits. */
export function laneWords(
  { at, lastOf, nextOf }: Lanes,
  { steps, texts }: { readonly steps: readonly TraceStep[]; readonly texts: readonly string[] },
  lane: number,
  step: number,
): string {
  const last = lastOf(lane, step);
  if (last === null) return 'not begun';
  const line = steps[last]?.line ?? 0;
  if (at(step) === lane) return `in line ${line}`;
  if (nextOf(lane, step) === null) return 'over';
  const text = texts[line - 1]?.trim() ?? '';
  return text === '' ? `waits in line ${line}` : `waits in line ${line}: ${text}`;
}
