import type { FrameNumber, TraceEvent } from '../../domain/trace.ts';
import { isAfterGap } from './trace-index.ts';
import type { Walk } from './walk.ts';

/** Where one can go from a step: the step it leads to, or null where there is none. */
export interface Jumps {
  readonly next: (step: number) => number | null;
  readonly previous: (step: number) => number | null;
  /** Past what is called here: the next step in this frame, or in one that called it. */
  readonly over: (step: number) => number | null;
  /** To the end of this call; from there, to what called it. */
  readonly out: (step: number) => number | null;
  readonly nextOfLine: (step: number) => number | null;
  readonly previousOfLine: (step: number) => number | null;
  /** The next call of the function in which a step is. */
  readonly nextCall: (step: number) => number | null;
  /** The last step before this one that bound a name. */
  readonly lastChange: (step: number, frame: FrameNumber, name: string) => number | null;
  /** The step before this one in which an object first came into reach. */
  readonly madeAt: (step: number, thing: number) => number | null;
}

/** With these a call is left, for good or for a while. */
const leaves: ReadonlySet<TraceEvent | undefined> = new Set(['return', 'yield', 'wait']);

export function createJumps({ trace, index }: Walk): Jumps {
  const { steps } = trace;
  const frameOf = (step: number) => index.stacks[step]?.at(-1);

  function first(after: number, fits: (step: number) => boolean): number | null {
    for (let step = after + 1; step < steps.length; step += 1) if (fits(step)) return step;
    return null;
  }

  function last(before: number, fits: (step: number) => boolean): number | null {
    for (let step = before - 1; step >= 0; step -= 1) if (fits(step)) return step;
    return null;
  }

  function isIn(stack: readonly FrameNumber[]) {
    const frames = new Set<FrameNumber | undefined>(stack);
    return (step: number) => frames.has(frameOf(step));
  }

  /** The place in the program: the frames of two calls differ, what they run does not. */
  function placeOf(step: number): string {
    const frame = index.frames.get(frameOf(step) ?? -1);
    return JSON.stringify([frame?.file, frame?.function]);
  }

  function ofLine(step: number) {
    const [place, line] = [placeOf(step), steps[step]?.line];
    return (other: number) =>
      steps[other]?.event === 'line' && steps[other].line === line && placeOf(other) === place;
  }

  /** Behind a call that only a test has made, whose frame is not there, lies what it calls next. */
  function nextFromTest(step: number): number | null {
    const [outermost, ...inner] = index.stacks[step] ?? [];
    const isModule = index.frames.get(outermost ?? -1)?.function === '';
    return inner.length === 0 && !isModule ? first(step, () => true) : null;
  }

  return {
    next: (step) => first(step, () => true),
    previous: (step) => last(step, () => true),
    over(step) {
      const isHere = isIn(index.stacks[step] ?? []);
      return (
        first(step, (other) => isHere(other) || isAfterGap(trace, other)) ?? nextFromTest(step)
      );
    },
    out(step) {
      const frame = frameOf(step);
      const isInCaller = isIn(index.stacks[step]?.slice(0, -1) ?? []);
      const end = first(step, (other) => {
        const isEnd = frameOf(other) === frame && leaves.has(steps[other]?.event);
        return isEnd || isInCaller(other) || isAfterGap(trace, other);
      });
      return end ?? nextFromTest(step);
    },
    nextOfLine: (step) => first(step, ofLine(step)),
    previousOfLine: (step) => last(step, ofLine(step)),
    nextCall(step) {
      const place = placeOf(step);
      return first(step, (other) => steps[other]?.event === 'call' && placeOf(other) === place);
    },
    lastChange(step, frame, name) {
      const changes = index.names.get(frame)?.get(name) ?? [];
      return changes.findLast((changed) => changed < step) ?? null;
    },
    madeAt(step, thing) {
      const from = index.lives.get(thing)?.[0]?.from ?? step;
      return from < step ? from : null;
    },
  };
}
