import type { Held, Thing, TraceStep } from '../../domain/trace.ts';
import { entry } from '../model/trace-index.ts';
import type { Life, TraceIndex } from '../model/trace-index.ts';
import { arrowsOf } from './arrow-held.ts';
import { emptyMeasure, measure } from './measure.ts';
import type { Measure } from './measure.ts';

/** A place for objects of which one at most lives at a time. */
export interface Slot {
  readonly number: number;
  readonly lives: Life[];
}

/** That something in the one has held the other. */
export interface SlotEdge {
  readonly from: Slot;
  readonly to: Slot;
  /** Where in the object. */
  readonly place: number;
}

export interface Slots {
  /** In the order in which they were first taken. */
  readonly slots: readonly Slot[];
  readonly of: ReadonlyMap<Life, Slot>;
  readonly edges: readonly SlotEdge[];
  readonly measures: ReadonlyMap<Life, readonly Measure[]>;
}

/**
 * Gives each object its slot: the one of those reached by the same way at birth (the
 * function and its name, then attributes and indices) in which nothing else lives.
 */
export function slotsOf(steps: readonly TraceStep[], index: TraceIndex): Slots {
  const things = new Map<number, Thing>();
  const alive = new Map<number, Life>();
  const ways = new Map<Life, string>();
  const pools = new Map<string, Slot[]>();
  const slots: Slot[] = [];
  const of = new Map<Life, Slot>();
  const edges = new Map<string, SlotEdge>();
  const measures = new Map<Life, Measure[]>();
  const births = birthsIn(index);

  function settle(life: Life, way: string): void {
    ways.set(life, way);
    const pool = entry(pools, way, () => []);
    let slot = pool.find(({ lives }) => (lives.at(-1)?.until ?? 0) <= life.from);
    if (slot === undefined) {
      slot = { number: slots.length, lives: [] };
      slots.push(slot);
      pool.push(slot);
    }
    slot.lives.push(life);
    of.set(life, slot);
  }

  /** The life of an object that is reached for the first time. */
  function unsettled(held: Held | undefined | null): Life | null {
    const life = typeof held === 'number' ? alive.get(held) : undefined;
    return life === undefined || ways.has(life) ? null : life;
  }

  for (const [at, step] of steps.entries()) {
    if (step.isFresh === true) {
      things.clear();
      for (const [thing, { until }] of alive) if (until <= at) alive.delete(thing);
    }
    for (const [number, thing] of step.things ?? []) {
      if (thing === null) {
        things.delete(number);
        alive.delete(number);
      } else things.set(number, thing);
    }
    for (const life of births.get(at) ?? []) alive.set(life.thing, life);

    const told = (step.things ?? []).flatMap(([number, thing]) => (thing === null ? [] : [number]));
    if (births.has(at)) settleNew(step, at, told);
    for (const number of told) note(number);
  }

  function settleNew(step: TraceStep, at: number, told: readonly number[]): void {
    const stack = index.stacks[at] ?? [];
    const names = (step.names ?? []).toSorted(
      ([one], [other]) => stack.indexOf(one) - stack.indexOf(other),
    );
    for (const [frame, name, held] of names) {
      const life = unsettled(held);
      if (life !== null) settle(life, `${index.frames.get(frame)?.function ?? ''}.${name}`);
    }
    const returned = unsettled(step.value);
    if (returned !== null) settle(returned, `return`);

    // What changed leads on to what is new, and that to what is new in it.
    for (const number of told) settleInside(number);
    for (const number of told) {
      const life = unsettled(number);
      if (life === null) continue;
      settle(life, `a ${things.get(number)?.type ?? ''}`);
      settleInside(number);
    }
  }

  function settleInside(first: number): void {
    const open = [first];
    for (let number = open.shift(); number !== undefined; number = open.shift()) {
      const way = wayOf(number);
      const thing = things.get(number);
      if (way === null || thing === undefined) continue;
      for (const { to, name } of arrowsOf(thing, things)) {
        const life = unsettled(to);
        if (life === null) continue;
        settle(life, `${way}.${name}`);
        open.push(to);
      }
    }
  }

  /** Cut, so that the hundredth node of a list has no way of a hundred parts. */
  function wayOf(number: number): string | null {
    const life = alive.get(number);
    const way = life === undefined ? undefined : ways.get(life);
    return way === undefined ? null : way.split('.').slice(-4).join('.');
  }

  function note(number: number): void {
    const thing = things.get(number);
    const life = alive.get(number);
    const from = life && of.get(life);
    if (thing === undefined || life === undefined || from === undefined) return;
    const ofLife = entry(measures, life, () => []);
    let known = ofLife.find(({ shape }) => shape === thing.shape);
    if (known === undefined) ofLife.push((known = emptyMeasure(thing.shape)));
    measure(known, thing, things);
    for (const { to, place, name } of arrowsOf(thing, things)) {
      const target = alive.get(to);
      const reached = target && of.get(target);
      if (reached === undefined || reached === from) continue;
      const [start, end] = leadsBack(name) ? [reached, from] : [from, reached];
      const key = `${start.number} ${end.number}`;
      if (!edges.has(key)) edges.set(key, { from: start, to: end, place });
    }
  }

  return { slots, of, edges: [...edges.values()], measures };
}

/** A node's `prev` or `parent` is drawn where it was before the node was. */
const back = /^_*(?:prev|previous|prior|parent|back|owner|up|before)_*$/i;
const leadsBack = (name: string) => back.test(name);

function birthsIn(index: TraceIndex): ReadonlyMap<number, readonly Life[]> {
  const births = new Map<number, Life[]>();
  for (const lives of index.lives.values()) {
    for (const life of lives) entry(births, life.from, () => []).push(life);
  }
  return births;
}
