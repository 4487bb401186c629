import type { Held, Thing } from '../../domain/trace.ts';
import { previewOf } from '../model/preview.ts';
import { isArrowInside } from '../drawing/arrow-held.ts';

type Things = ReadonlyMap<number, Thing>;

/** An object by its number: what a value refers to is found again under it. */
export function objectName(number: number, things: Things): string {
  const thing = things.get(number);
  return thing === undefined ? 'an object that is not followed' : `${thing.type}, object ${number}`;
}

export function heldText(held: Held, things: Things): string {
  return typeof held === 'number' ? `refers to ${objectName(held, things)}` : held;
}

/** What is in an object, in words. */
export function thingText(thing: Thing, things: Things): string {
  const inner = (held: Held) =>
    isArrowInside(held, things) ? objectName(held, things) : previewOf(held, things);
  const rest = thing.shape !== 'text' && thing.more > 0 ? [`… ${thing.more} more`] : [];
  const listed = (items: readonly string[]) => {
    const all = [...items, ...rest];
    return all.length === 0 ? 'empty' : all.join('; ');
  };
  switch (thing.shape) {
    case 'row':
      return listed(
        thing.cells.map((held, place) => (thing.isIndexed ? `${place}: ` : '') + inner(held)),
      );
    case 'pairs':
      return listed(thing.pairs.map(([key, held]) => `${inner(key)}: ${inner(held)}`));
    case 'fields':
      return listed(
        thing.fields.map(([name, held]) =>
          typeof held === 'number'
            ? `${name} refers to ${objectName(held, things)}`
            : `${name}: ${held}`,
        ),
      );
    case 'text':
      return thing.text;
  }
}
