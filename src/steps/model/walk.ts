import type {
  FrameNumber,
  Held,
  Thing,
  Trace,
  TraceEvent,
  TraceFrame,
  TraceStep,
} from '../../domain/trace.ts';
import { changesOf, unchanged } from './changes.ts';
import { comingBack } from './coming-back.ts';
import type { Changes } from './changes.ts';
import { copyOf, emptyReplay, follow } from './replay.ts';
import type { Replay } from './replay.ts';
import { createTraceIndex, isAfterGap } from './trace-index.ts';
import type { TraceIndex } from './trace-index.ts';

/** All that holds at one step. Things and the names of a frame stay identical until they change. */
export interface WalkState {
  readonly step: number;
  readonly event: TraceEvent;
  readonly line: number;
  readonly stack: readonly FrameNumber[];
  readonly frames: ReadonlyMap<FrameNumber, TraceFrame>;
  /** In the order in which they were bound. */
  readonly names: ReadonlyMap<FrameNumber, ReadonlyMap<string, Held>>;
  /** The line in which each frame is. */
  readonly lines: ReadonlyMap<FrameNumber, number>;
  readonly things: ReadonlyMap<number, Thing>;
  /** All that was printed since the start. */
  readonly printed: string;
  readonly changed: Changes;
  /** Names that stand on the line of this frame that ran. */
  readonly written: ReadonlySet<string>;
  /** What is returned or yielded. */
  readonly value: Held | null;
  readonly error: string | null;
}

export interface Walk {
  readonly trace: Trace;
  readonly index: TraceIndex;
  /** The lines of the text that ran. */
  readonly texts: readonly string[];
  /** Steps beyond both ends are the last and the first. A trace has one step at least. */
  readonly at: (step: number) => WalkState;
}

/** Steps from one kept state to the next. */
const apart = 100;

const nothing: TraceStep = { event: 'line', line: 0 };

/** `source` is the text that ran: names that stand in it are told rather than others. */
export function createWalk(trace: Trace, source = ''): Walk {
  const { steps } = trace;
  const texts = source.split('\n');
  const index = createTraceIndex(trace);
  /** What held before every hundredth step. */
  const kept: Replay[] = [];
  const whole = emptyReplay();
  for (const [place, step] of steps.entries()) {
    if (place % apart === 0) kept.push(copyOf(whole));
    follow(whole, step, isOver(place));
  }

  /** Where the walk is now, so that a step forth is one step. */
  let here = { step: -1, replay: emptyReplay() };
  let latest: WalkState | null = null;

  function isOver(place: number) {
    return (frame: FrameNumber) => (index.lastSeen.get(frame) ?? -1) < place;
  }

  function goBefore(step: number): Replay {
    const start = Math.floor(step / apart);
    const isOnTheWay = here.step < step && here.step >= start * apart;
    const replay = isOnTheWay ? here.replay : copyOf(kept[start] ?? emptyReplay());
    const first = isOnTheWay ? here.step + 1 : start * apart;
    for (let place = first; place < step; place += 1) {
      follow(replay, steps[place] ?? nothing, isOver(place));
    }
    return replay;
  }

  /**
   * What a run that is followed from a call on finds in its module was there before, and an object
   * that comes back into reach is none that the step has made.
   */
  function changesAt(place: number, before: Replay, step: TraceStep): Changes {
    const { names, unbound, things } = changesOf(before, step);
    const called = index.stacks[0]?.at(-1);
    const isBack = (thing: number) =>
      !before.things.has(thing) && (index.lives.get(thing)?.[0]?.from ?? place) < place;
    const back = comingBack(step, isBack);
    return {
      unbound,
      names: place > 0 ? names : new Map([...names].filter(([frame]) => frame === called)),
      things: new Map(
        [...things].filter(([thing, change]) => change.before !== null || !back.has(thing)),
      ),
    };
  }

  function at(asked: number): WalkState {
    const place = Math.max(0, Math.min(asked, steps.length - 1));
    if (latest?.step === place) return latest;
    const step = steps[place] ?? nothing;
    const replay = goBefore(place);
    const changed = isAfterGap(trace, place) ? unchanged : changesAt(place, replay, step);
    const ran = replay.lines.get(index.stacks[place]?.at(-1) ?? -1) ?? 0;
    const written = new Set(texts[ran - 1]?.match(/[^\W\d]\w*/gu));
    follow(replay, step, isOver(place));
    here = { step: place, replay };
    const { event, line, value = null, error = null } = step;
    const printed = index.printed.text.slice(0, index.printed.until[place] ?? 0);
    latest = {
      ...copyOf(replay),
      step: place,
      event,
      line,
      printed,
      changed,
      written,
      value,
      error,
    };
    return latest;
  }

  return { trace, index, texts, at };
}
