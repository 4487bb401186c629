import type { Thing } from '../../domain/trace.ts';
import { previewOf } from '../model/preview.ts';
import { arrowsOf, isArrowInside } from './arrow-held.ts';
import { charactersOf, folded, header, most, row, size, textWidth } from './metrics.ts';

/**
 * What an object needs over its whole life, in characters and places: it is drawn with these widths
 * at every step, so that a longer value moves nothing.
 */
export interface Measure {
  readonly shape: Thing['shape'];
  /** One place below the other. A row is laid so where arrows start from it, and keeps being so. */
  isVertical: boolean;
  /** Places that it has at most, without those that were left out. */
  count: number;
  hasMore: boolean;
  title: number;
  name: number;
  value: number;
  /** Of the cells beside each other. */
  readonly columns: number[];
}

export const emptyMeasure = (shape: Thing['shape']): Measure => ({
  shape,
  isVertical: shape !== 'row',
  count: 0,
  hasMore: false,
  title: 0,
  name: 1,
  value: 1,
  columns: [],
});

/** Takes account of what an object is at one step. */
export function measure(known: Measure, thing: Thing, things: ReadonlyMap<number, Thing>): void {
  known.title = Math.max(known.title, Math.min(charactersOf(thing.type), most.title));
  const value = (text: string, limit: number) => Math.min(charactersOf(text), limit);
  if (thing.shape === 'text') {
    known.value = Math.max(known.value, value(thing.text, most.value + 8));
    return;
  }
  known.hasMore ||= thing.more > 0;
  known.isVertical ||= arrowsOf(thing, things).length > 0;
  const places = placeTexts(thing, things);
  known.count = Math.max(known.count, places.length);
  for (const [place, [name, held]] of places.entries()) {
    known.name = Math.max(known.name, value(name, most.name));
    known.value = Math.max(known.value, value(held, most.value));
    known.columns[place] = Math.max(known.columns[place] ?? 1, value(held, most.cell));
  }
}

/** What stands in each place: its index, key or name, and its value; empty for an arrow. */
function placeTexts(
  thing: Exclude<Thing, { readonly shape: 'text' }>,
  things: ReadonlyMap<number, Thing>,
): readonly (readonly [string, string])[] {
  const text = (held: string | number) =>
    isArrowInside(held, things) ? '' : previewOf(held, things);
  switch (thing.shape) {
    case 'row':
      return thing.cells.map((held, place) => [thing.isIndexed ? String(place) : '', text(held)]);
    case 'pairs':
      return thing.pairs.map(([key, held]) => [text(key), text(held)]);
    case 'fields':
      return thing.fields.map(([name, held]) => [name, typeof held === 'string' ? held : '']);
  }
}

/** Lengths in pixels. */
export const padding = 8;
const least = { cell: 28, value: 36, box: 64 };

export const cellWidth = (characters: number) =>
  Math.max(least.cell, Math.ceil(textWidth(characters, size.value)) + 14);
export const nameWidth = ({ name }: Measure) => Math.ceil(textWidth(name, size.value)) + 18;
const valueWidth = ({ value }: Measure) =>
  Math.max(least.value, Math.ceil(textWidth(value, size.value)) + 18);

/** Places that are shown of so many: a fold that hides two would take more room than they do. */
export const shownOf = (count: number, isOpen: boolean) =>
  isOpen || count <= folded + 2 ? count : folded;

const titleWidth = ({ title }: Measure) => Math.ceil(textWidth(title, size.small)) + 18 + newWidth;
/** The word that marks a new object. */
const newWidth = 30;
/** The cell that says how many are not shown. */
export const foldWidth = 74;

/** Index above cell, in one line or, where it is open, in several. */
export const line = { index: 15, cell: 26 } as const;

/** The room that a box takes at most. */
export function sizeOf(known: Measure, isOpen: boolean): { width: number; height: number } {
  const width = Math.max(titleWidth(known), least.box);
  if (known.shape === 'text') {
    const text = Math.ceil(textWidth(known.value, size.value)) + 2 * padding;
    return { width: Math.max(width, text), height: header + row };
  }
  const shown = shownOf(known.count, isOpen);
  const hasFold = shown < known.count || known.hasMore || isFoldable(known.count);
  if (known.isVertical) {
    const table = nameWidth(known) + valueWidth(known);
    return {
      width: Math.max(width, table),
      height: header + row * Math.max(1, shown + (hasFold ? 1 : 0)),
    };
  }
  const lines = Math.max(1, Math.ceil(shown / folded));
  const cells = isOpen
    ? Math.min(shown, folded) * Math.max(...known.columns.map(cellWidth), 0)
    : known.columns.slice(0, shown).reduce((sum, characters) => sum + cellWidth(characters), 0);
  return {
    width: Math.max(width, cells + 2 * padding + (hasFold ? foldWidth : 0)),
    height: header + lines * (line.index + line.cell) + padding,
  };
}

export const isFoldable = (count: number) => count > folded + 2;
