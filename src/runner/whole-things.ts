import type { ThingEdit, WrittenStep } from '../../workers/protocol.ts';
import type { Held, Thing, TraceStep } from '../domain/trace.ts';

type Things = NonNullable<TraceStep['things']>;

/**
 * The objects that a step tells of, whole; `known` has them as they were before, and is brought up to
 * date. An edit of what was never told of, as in a trace that somebody made up, is passed over.
 */
export function wholeThings(
  written: NonNullable<WrittenStep['things']>,
  known: Map<number, Thing>,
): Things {
  return written.flatMap(([number, told]): Things => {
    if (told === null) {
      known.delete(number);
      return [[number, null]];
    }
    const before = known.get(number);
    const thing = isEdit(told) ? before && edited(before, told) : told;
    if (thing === undefined) return [];
    known.set(number, thing);
    return [[number, thing]];
  });
}

const isEdit = (told: Thing | ThingEdit): told is ThingEdit => Array.isArray(told);

function edited(thing: Thing, [first, cut, put]: ThingEdit): Thing {
  switch (thing.shape) {
    case 'row':
      return { ...thing, cells: thing.cells.toSpliced(first, cut, ...put) };
    case 'pairs': {
      const flat = thing.pairs.flat().toSpliced(first, cut, ...put);
      return { ...thing, pairs: pairsOf(flat) };
    }
    case 'fields': {
      const fields = thing.fields.map(
        ([name, held], place) => [name, put[place - first] ?? held] as const,
      );
      return { ...thing, fields };
    }
    case 'text':
      return thing;
  }
}

function pairsOf(flat: readonly Held[]): (readonly [Held, Held])[] {
  const pairs: (readonly [Held, Held])[] = [];
  for (let place = 0; place + 1 < flat.length; place += 2) {
    pairs.push([flat[place] ?? '', flat[place + 1] ?? '']);
  }
  return pairs;
}
