import type { FrameNumber, Held, Thing, TraceFrame, TraceStep } from '../../domain/trace.ts';

/** What holds at a step, while it is followed from one to the next. */
export interface Replay {
  stack: readonly FrameNumber[];
  readonly frames: Map<FrameNumber, TraceFrame>;
  /** The inner maps are never written to: states share them. */
  readonly names: Map<FrameNumber, ReadonlyMap<string, Held>>;
  /** The line in which each frame was last seen. */
  readonly lines: Map<FrameNumber, number>;
  readonly things: Map<number, Thing>;
}

export const emptyReplay = (): Replay => ({
  stack: [],
  frames: new Map(),
  names: new Map(),
  lines: new Map(),
  things: new Map(),
});

export const copyOf = (replay: Replay): Replay => ({
  stack: replay.stack,
  frames: new Map(replay.frames),
  names: new Map(replay.names),
  lines: new Map(replay.lines),
  things: new Map(replay.things),
});

/** Takes one step. `isOver` tells of frames that no later stack holds: they are forgotten. */
export function follow(
  replay: Replay,
  step: TraceStep,
  isOver: (frame: FrameNumber) => boolean,
): void {
  const { frames, names, lines, things } = replay;
  if (step.isFresh === true) {
    replay.stack = [];
    for (const told of [names, lines, things]) told.clear();
  }
  for (const frame of step.frames ?? []) frames.set(frame.frame, frame);
  if (step.stack !== undefined) {
    const stack = new Set(step.stack);
    for (const frame of replay.stack) {
      if (stack.has(frame) || !isOver(frame)) continue;
      for (const told of [names, lines, frames]) told.delete(frame);
    }
    replay.stack = step.stack;
  }
  for (const [frame, name, held] of step.names ?? []) {
    const bound = new Map(names.get(frame));
    if (held === null) bound.delete(name);
    else bound.set(name, held);
    names.set(frame, bound);
  }
  for (const [number, thing] of step.things ?? []) {
    if (thing === null) things.delete(number);
    else things.set(number, thing);
  }
  const top = replay.stack.at(-1);
  if (top !== undefined) lines.set(top, step.line);
}
