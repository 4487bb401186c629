import type {
  FrameNumber,
  Held,
  Thing,
  Trace,
  TraceEvent,
  TraceFrame,
  TraceStep,
} from '../../../src/domain/trace.ts';

type Names = Readonly<Record<string, Held>>;

/**
 * A run that is written down by hand. What is bound, made and changed is told with the next step, as
 * differences; an object that nothing reaches any more is told as gone.
 */
export function createRun() {
  const steps: TraceStep[] = [];
  const stack: FrameNumber[] = [];
  const names = new Map<FrameNumber, Map<string, Held>>();
  const things = new Map<number, Thing>();
  let told = { names: new Map<string, Held>(), things: new Map<number, Thing>() };
  let newFrames: TraceFrame[] = [];
  let printed: string[] = [];
  let last = { frame: -1, thing: 0, stack: '' };
  let isFresh = false;
  let [left, gapAfter]: [number, number | null] = [0, null];

  const top = () => stack.at(-1) ?? -1;
  const namesOf = (frame: FrameNumber) => names.get(frame) ?? new Map<string, Held>();

  function reached(value: Held | undefined): Map<number, Thing> {
    const open: Held[] = value === undefined ? [] : [value];
    for (const frame of stack) open.push(...namesOf(frame).values());
    const found = new Map<number, Thing>();
    for (let held = open.pop(); held !== undefined; held = open.pop()) {
      const thing = typeof held === 'number' && !found.has(held) ? things.get(held) : undefined;
      if (thing === undefined || typeof held !== 'number') continue;
      found.set(held, thing);
      if (thing.shape === 'row') open.push(...thing.cells);
      if (thing.shape === 'pairs') open.push(...thing.pairs.flat());
      if (thing.shape === 'fields') open.push(...thing.fields.map(([, inner]) => inner));
    }
    return found;
  }

  function step(event: TraceEvent, line: number, more: Partial<TraceStep> = {}): void {
    const bound = new Map<string, Held>();
    for (const frame of stack) {
      for (const [name, held] of namesOf(frame)) bound.set(`${frame} ${name}`, held);
    }
    const there = reached(more.value);
    const frameOf = (key: string) => Number(key.split(' ')[0]);
    const nameOf = (key: string) => key.split(' ')[1] ?? '';
    const toldNames = [
      ...[...bound]
        .filter(([key, held]) => told.names.get(key) !== held)
        .map(([key, held]) => [frameOf(key), nameOf(key), held] as const),
      ...[...told.names.keys()]
        .filter((key) => !bound.has(key) && stack.includes(frameOf(key)))
        .map((key) => [frameOf(key), nameOf(key), null] as const),
    ];
    const toldThings = [
      ...[...there].filter(([number, thing]) => told.things.get(number) !== thing),
      ...[...told.things.keys()]
        .filter((number) => !there.has(number))
        .map((number) => [number, null] as const),
    ];
    steps.push({
      event,
      line,
      ...(isFresh && { isFresh }),
      ...(newFrames.length > 0 && { frames: newFrames }),
      ...((String(stack) !== last.stack || isFresh) && { stack: [...stack] }),
      ...(toldNames.length > 0 && { names: toldNames }),
      ...(toldThings.length > 0 && { things: toldThings }),
      ...(printed.length > 0 && { printed: printed.map((text) => ['stdout', text] as const) }),
      ...more,
    });
    told = { names: bound, things: there };
    [newFrames, printed, isFresh] = [[], [], false];
    last.stack = String(stack);
  }

  function bind(given: Names): void {
    const own = names.get(top()) ?? new Map<string, Held>();
    for (const [name, held] of Object.entries(given)) own.set(name, held);
    names.set(top(), own);
  }

  return {
    /** Enters a function; its number, for `resume`. */
    call(
      called: string,
      line: number,
      given: Names = {},
      more: Pick<TraceFrame, 'closed' | 'packed'> = {},
    ): FrameNumber {
      last = { ...last, frame: last.frame + 1 };
      stack.push(last.frame);
      newFrames.push({ frame: last.frame, function: called, file: 'main.py', ...more });
      bind(given);
      step('call', line);
      return last.frame;
    },
    /** Enters the body of a class, which is not called: its first line tells of it. */
    enter(called: string, line: number): void {
      last = { ...last, frame: last.frame + 1 };
      stack.push(last.frame);
      newFrames.push({ frame: last.frame, function: called, file: 'main.py' });
      step('line', line);
    },
    resume(frame: FrameNumber, line: number): void {
      stack.push(frame);
      step('resume', line);
    },
    line: (line: number) => step('line', line),
    /** Leaves the function. */
    returns(line: number, value: Held = 'None'): void {
      step('return', line, { value });
      stack.pop();
    },
    yields(line: number, value: Held): void {
      step('yield', line, { value });
      stack.pop();
    },
    raises(line: number, error: string): void {
      step('raise', line, { error });
    },
    /** Leaves the function without returning. */
    unwinds(): void {
      stack.pop();
    },
    bind,
    unbind(name: string): void {
      names.get(top())?.delete(name);
    },
    make(thing: Thing): number {
      last = { ...last, thing: last.thing + 1 };
      things.set(last.thing, thing);
      return last.thing;
    },
    change(number: number, thing: Thing): void {
      things.set(number, thing);
    },
    print(text: string): void {
      printed.push(text);
    },
    /** Steps that are not kept; what comes is told from anew. */
    skip(count: number): void {
      [left, gapAfter, isFresh] = [count, steps.length - 1, true];
      told = { names: new Map(), things: new Map() };
    },
    /** What comes is told from anew, and no step is missing. */
    tellAnew(): void {
      isFresh = true;
      told = { names: new Map(), things: new Map() };
    },
    trace: (more: Partial<Trace> = {}): Trace => ({
      steps,
      left,
      gapAfter,
      isEnded: false,
      lanes: ['main thread'],
      opensAt: steps.length - 1,
      ...more,
    }),
  };
}

export const list = (...cells: readonly Held[]): Thing => ({
  shape: 'row',
  type: 'list',
  isIndexed: true,
  cells,
  more: 0,
});

export const tuple = (...cells: readonly Held[]): Thing => ({ ...list(...cells), type: 'tuple' });

export const set = (...cells: readonly Held[]): Thing => ({
  shape: 'row',
  type: 'set',
  isIndexed: false,
  cells,
  more: 0,
});

export const dict = (...pairs: readonly (readonly [Held, Held])[]): Thing => ({
  shape: 'pairs',
  type: 'dict',
  pairs,
  more: 0,
});

export const fields = (type: string, of: Names): Thing => ({
  shape: 'fields',
  type,
  fields: Object.entries(of),
  more: 0,
});
