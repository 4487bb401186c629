import type { Held, Thing } from '../../domain/trace.ts';
import { previewOf } from '../model/preview.ts';
import { charactersOf, most } from './metrics.ts';

type Things = ReadonlyMap<number, Thing>;

/**
 * Whether a place in a row, a set or a dict leads to an object with an arrow. A short tuple of plain
 * values stands there as it is written: it cannot change, so nothing is lost, and a set of points or a
 * dict with pairs for keys stays readable.
 */
export function isArrowInside(held: Held, things: Things): held is number {
  if (typeof held === 'string') return false;
  const thing = things.get(held);
  if (thing === undefined || thing.shape !== 'row' || thing.type !== 'tuple') return true;
  if (thing.more > 0 || thing.cells.some((cell) => typeof cell !== 'string')) return true;
  return charactersOf(previewOf(held, things)) > most.cell;
}

/** The objects to which arrows lead, each with the place of the cell, field or pair in its object. */
export function arrowsOf(thing: Thing, things: Things): readonly ArrowPlace[] {
  switch (thing.shape) {
    case 'row':
      return thing.cells.flatMap((held, place) =>
        isArrowInside(held, things) ? [{ to: held, place, name: '' }] : [],
      );
    case 'pairs':
      return thing.pairs.flatMap((pair, place) =>
        pair.flatMap((held) =>
          isArrowInside(held, things) ? [{ to: held, place, name: '' }] : [],
        ),
      );
    case 'fields':
      return thing.fields.flatMap(([name, held], place) =>
        typeof held === 'number' ? [{ to: held, place, name }] : [],
      );
    case 'text':
      return [];
  }
}

export interface ArrowPlace {
  readonly to: number;
  readonly place: number;
  /** Of a field. */
  readonly name: string;
}
