import type { Held, Thing, TraceStep } from '../../domain/trace.ts';

/**
 * The objects of a step that are none of its making: those that were known before, and what these
 * hold, which has come back with them, whatever it is called now.
 */
export function comingBack(
  step: TraceStep,
  wasThere: (thing: number) => boolean,
): ReadonlySet<number> {
  const told = new Map(step.things);
  const back = new Set<number>();
  const open = [...told.keys()].filter(wasThere);
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const thing = told.get(number);
    if (thing === undefined || thing === null || back.has(number)) continue;
    back.add(number);
    open.push(...heldBy(thing).filter((held) => typeof held === 'number'));
  }
  return back;
}

function heldBy(thing: Thing): readonly Held[] {
  switch (thing.shape) {
    case 'row':
      return thing.cells;
    case 'pairs':
      return thing.pairs.flat();
    case 'fields':
      return thing.fields.map(([, held]) => held);
    case 'text':
      return [];
  }
}
