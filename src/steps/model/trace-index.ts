import type { FrameNumber, Held, Trace, TraceFrame } from '../../domain/trace.ts';

/**
 * The steps during which something reaches an object, from its first to before `until`. One that is
 * told from anew under its number lives on.
 */
export interface Life {
  readonly thing: number;
  readonly from: number;
  until: number;
}

/** What jumps and places need to know of the whole trace, found in one pass. */
export interface TraceIndex {
  readonly frames: ReadonlyMap<FrameNumber, TraceFrame>;
  /** At each step. */
  readonly stacks: readonly (readonly FrameNumber[])[];
  readonly lives: ReadonlyMap<number, readonly Life[]>;
  /** All names that a frame ever has, in the order they came, with the steps that changed each. */
  readonly names: ReadonlyMap<FrameNumber, ReadonlyMap<string, readonly number[]>>;
  /** All that is printed, and how much of it is there at each step. */
  readonly printed: { readonly text: string; readonly until: readonly number[] };
  /** The last step on whose stack a frame is. */
  readonly lastSeen: ReadonlyMap<FrameNumber, number>;
}

export function createTraceIndex(trace: Trace): TraceIndex {
  const { steps } = trace;
  const frames = new Map<FrameNumber, TraceFrame>();
  const stacks: (readonly FrameNumber[])[] = [];
  const lives = new Map<number, Life[]>();
  const alive = new Map<number, Life>();
  const names = new Map<FrameNumber, Map<string, number[]>>();
  const bound = new Map<FrameNumber, Map<string, Held | null>>();
  const pieces: string[] = [];
  const until: number[] = [];
  const lastSeen = new Map<FrameNumber, number>();
  let stack: readonly FrameNumber[] = [];
  let length = 0;

  for (const [at, step] of steps.entries()) {
    if (step.isFresh === true) {
      stack = [];
      const told = new Set(step.things?.map(([thing]) => thing));
      for (const [thing, life] of alive) {
        if (told.has(thing)) continue;
        life.until = at;
        alive.delete(thing);
      }
    }
    for (const frame of step.frames ?? []) frames.set(frame.frame, frame);
    stack = step.stack ?? stack;
    stacks.push(stack);
    for (const frame of stack) lastSeen.set(frame, at);
    for (const [frame, name, held] of step.names ?? []) {
      const ofFrame = entry(names, frame, () => new Map<string, number[]>());
      const values = entry(bound, frame, () => new Map<string, Held | null>());
      const changes = entry(ofFrame, name, () => []);
      // What is told from anew need not have changed; after steps that are missing, nobody knows.
      if (values.get(name) !== held || isAfterGap(trace, at)) changes.push(at);
      values.set(name, held);
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
  return {
    frames,
    stacks,
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

/** Whether the steps just before a step were not kept. */
export const isAfterGap = ({ left, gapAfter }: Trace, step: number): boolean =>
  left > 0 && gapAfter !== null && step === gapAfter + 1;
