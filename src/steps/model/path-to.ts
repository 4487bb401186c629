import type { Held, Thing } from '../../domain/trace.ts';
import { kindOf } from './kind-of.ts';
import type { WalkState } from './walk.ts';

/** Objects that are looked into for a way to one. */
const mostLooked = 400;

/**
 * How the code of the current frame, or else of one that called it, could write an object: `xs`,
 * `self.items`, `rows[2]`; null where that takes more than two steps. Of two names for it, the one
 * that the line has.
 */
export function pathTo(wanted: number, state: WalkState): string | null {
  for (const frame of state.stack.toReversed()) {
    const names = [...(state.names.get(frame) ?? [])];
    const held = names.flatMap(([one, inner]) => (inner === wanted ? [one] : []));
    const name = held.find((one) => state.written.has(one)) ?? held[0];
    if (name !== undefined) return name;
    const path = insideOf(names, wanted, state.things, 2);
    if (path !== null) return path;
  }
  return null;
}

type Place = readonly [path: string, held: Held];

function insideOf(
  from: readonly Place[],
  wanted: number,
  things: WalkState['things'],
  depth: number,
): string | null {
  const found: Place[] = [];
  for (const [path, held] of from.slice(0, mostLooked)) {
    const thing = typeof held === 'number' ? things.get(held) : undefined;
    for (const [place, inner] of thing === undefined ? [] : placesOf(thing)) {
      if (inner === wanted) return path + place;
      if (typeof inner === 'number') found.push([path + place, inner]);
    }
  }
  return depth > 1 && found.length > 0 ? insideOf(found, wanted, things, depth - 1) : null;
}

/** The places of an object that can be written, each as it is written after the object. */
export function placesOf(thing: Thing): readonly Place[] {
  switch (thing.shape) {
    case 'row':
      return thing.isIndexed ? thing.cells.map((held, place) => [`[${place}]`, held]) : [];
    case 'pairs':
      return thing.pairs.flatMap(([key, held]) =>
        typeof key === 'string' ? [[`[${key}]`, held] as const] : [],
      );
    case 'fields':
      return isWritten(thing) ? thing.fields.map(([name, held]) => [`.${name}`, held]) : [];
    case 'text':
      return [];
  }
}

/** What closures and generators hold are names, and no attributes. */
const isWritten = (thing: Thing) => ['object', 'class'].includes(kindOf(thing));
