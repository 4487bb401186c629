import type { FrameNumber, Held, Thing, TraceStep } from '../../domain/trace.ts';

/** What one step changed. */
export interface Changes {
  /** Names that were bound, or refer to something else now. */
  readonly names: ReadonlyMap<FrameNumber, ReadonlySet<string>>;
  readonly unbound: readonly (readonly [FrameNumber, string])[];
  readonly things: ReadonlyMap<number, ThingChange>;
}

export interface ThingChange {
  /** As it was; null for one that came into reach. */
  readonly before: Thing | null;
  /** Places in its cells, fields or pairs that are new or hold something else. */
  readonly places: ReadonlySet<number>;
}

export const unchanged: Changes = { names: new Map(), unbound: [], things: new Map() };

interface Before {
  readonly names: ReadonlyMap<FrameNumber, ReadonlyMap<string, Held>>;
  readonly things: ReadonlyMap<number, Thing>;
}

/** Compares what a step tells with what held before it: it may tell also what did not change. */
export function changesOf(before: Before, step: TraceStep): Changes {
  const names = new Map<FrameNumber, Set<string>>();
  const unbound: [FrameNumber, string][] = [];
  for (const [frame, name, held] of step.names ?? []) {
    const old = before.names.get(frame)?.get(name);
    if (held === null) {
      if (old !== undefined) unbound.push([frame, name]);
    } else if (held !== old) {
      const changed = names.get(frame) ?? new Set();
      names.set(frame, changed.add(name));
    }
  }
  const things = new Map<number, ThingChange>();
  for (const [number, thing] of step.things ?? []) {
    if (thing === null) continue;
    const old = before.things.get(number) ?? null;
    if (old === null) things.set(number, { before: null, places: new Set() });
    else if (!isSame(old, thing)) {
      things.set(number, { before: old, places: new Set(changedPlaces(old, thing)) });
    }
  }
  return { names, unbound, things };
}

function isSame(one: Thing, other: Thing): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function changedPlaces(before: Thing, after: Thing): readonly number[] {
  if (before.shape === 'row' && after.shape === 'row') {
    return after.isIndexed ? changedCells(before.cells, after.cells) : newIn(before, after);
  }
  if (before.shape === 'pairs' && after.shape === 'pairs') {
    return changedValues(before.pairs, after.pairs);
  }
  if (before.shape === 'fields' && after.shape === 'fields') {
    return changedValues(before.fields, after.fields);
  }
  return [];
}

type Cells = readonly Held[];

/** Of rows of one length, the cells that differ; else those between what is the same at both ends. */
function changedCells(before: Cells, after: Cells): readonly number[] {
  if (before.length === after.length) {
    return after.flatMap((held, place) => (held === before[place] ? [] : [place]));
  }
  const { start, length } = insertedAt(before, after);
  return Array.from({ length }, (_, place) => start + place);
}

/** Where cells were put in or taken out, as far as both ends tell, and how many are there now. */
export function insertedAt(before: Cells, after: Cells) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { start, length: after.length - start - same, removed: before.length - start - same };
}

function newIn(before: { readonly cells: Cells }, after: { readonly cells: Cells }) {
  const old = new Set(before.cells);
  return after.cells.flatMap((held, place) => (old.has(held) ? [] : [place]));
}

function changedValues<Key>(
  before: readonly (readonly [Key, Held])[],
  after: readonly (readonly [Key, Held])[],
): readonly number[] {
  const old = new Map(before);
  return after.flatMap(([key, held], place) => (old.get(key) === held ? [] : [place]));
}
