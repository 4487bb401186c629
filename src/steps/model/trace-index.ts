import type { FrameNumber, Trace, TraceFrame } from '../../domain/trace.ts';

/** The steps during which something reaches an object, from its first to before `until`. */
export interface Life {
  readonly thing: number;
  readonly from: number;
  until: number;
}

/** Steps of which the first is told from anew, or is the first of all. */
export interface Era {
  readonly from: number;
  readonly until: number;
}

/** What jumps and places need to know of the whole trace, found in one pass. */
export interface TraceIndex {
  readonly frames: ReadonlyMap<FrameNumber, TraceFrame>;
  /** At each step. */
  readonly stacks: readonly (readonly FrameNumber[])[];
  readonly eras: readonly Era[];
  readonly lives: ReadonlyMap<number, readonly Life[]>;
  /** All names that a frame ever has, in the order they came, with the steps that changed each. */
  readonly names: ReadonlyMap<FrameNumber, ReadonlyMap<string, readonly number[]>>;
  /** All that is printed, and how much of it is there at each step. */
  readonly printed: { readonly text: string; readonly until: readonly number[] };
  /** The last step on whose stack a frame is. */
  readonly lastSeen: ReadonlyMap<FrameNumber, number>;
}

export function createTraceIndex({ steps }: Trace): TraceIndex {
  const frames = new Map<FrameNumber, TraceFrame>();
  const stacks: (readonly FrameNumber[])[] = [];
  const starts: number[] = [];
  const lives = new Map<number, Life[]>();
  const alive = new Map<number, Life>();
  const names = new Map<FrameNumber, Map<string, number[]>>();
  const pieces: string[] = [];
  const until: number[] = [];
  const lastSeen = new Map<FrameNumber, number>();
  let stack: readonly FrameNumber[] = [];
  let length = 0;

  for (const [at, step] of steps.entries()) {
    if (at === 0 || step.isFresh === true) {
      starts.push(at);
      for (const life of alive.values()) life.until = at;
      alive.clear();
      stack = [];
    }
    for (const frame of step.frames ?? []) frames.set(frame.frame, frame);
    stack = step.stack ?? stack;
    stacks.push(stack);
    for (const frame of stack) lastSeen.set(frame, at);
    for (const [frame, name] of step.names ?? []) {
      const ofFrame = entry(names, frame, () => new Map<string, number[]>());
      entry(ofFrame, name, () => []).push(at);
    }
    for (const [thing, told] of step.things ?? []) {
      const life = alive.get(thing);
      if (told === null) {
        if (life !== undefined) life.until = at;
        alive.delete(thing);
      } else if (life === undefined) {
        const born = { thing, from: at, until: steps.length };
        alive.set(thing, born);
        entry(lives, thing, () => []).push(born);
      }
    }
    for (const [, text] of step.printed ?? []) {
      pieces.push(text);
      length += text.length;
    }
    until.push(length);
  }
  const eras = starts.map((from, place) => ({ from, until: starts[place + 1] ?? steps.length }));
  return {
    frames,
    stacks,
    eras,
    lives,
    names,
    printed: { text: pieces.join(''), until },
    lastSeen,
  };
}

/** The value at a key, which is put there first where it is missing. */
export function entry<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

/** The life that an object lives at a step; null where nothing reaches it then. */
export function lifeAt(index: TraceIndex, thing: number, step: number): Life | null {
  const lives = index.lives.get(thing) ?? [];
  return lives.findLast(({ from, until }) => from <= step && step < until) ?? null;
}

export function eraAt({ eras }: TraceIndex, step: number): Era {
  return eras.findLast(({ from }) => from <= step) ?? { from: 0, until: 0 };
}
