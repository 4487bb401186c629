import type { Held, Thing } from '../../domain/trace.ts';
import type { ThingChange } from '../model/changes.ts';
import { previewOf } from '../model/preview.ts';
import { isArrowInside } from './arrow-held.ts';
import {
  cellWidth,
  foldWidth,
  isFoldable,
  line,
  nameWidth,
  padding,
  shownOf,
  sizeOf,
} from './measure.ts';
import type { Measure } from './measure.ts';
import { charactersOf, cutTo, folded, header, most, row } from './metrics.ts';

/** A rectangle in a box with something in it; lengths in pixels, from the box's corner. */
export interface Cell {
  readonly kind: 'index' | 'name' | 'value' | 'note';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** The whole of a text that is cut. */
  readonly full: string | null;
  /** The object that it leads to. */
  readonly to: number | null;
  readonly isChanged: boolean;
}

export interface BoxContent {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly cells: readonly Cell[];
  /** Opens or folds what is long; where it stands. */
  readonly fold: Cell | null;
  readonly isNew: boolean;
  readonly isChanged: boolean;
}

type Things = ReadonlyMap<number, Thing>;

/** What a box shows of an object, and where in the box. */
export function boxContent(
  thing: Thing,
  known: Measure,
  isOpen: boolean,
  change: ThingChange | undefined,
  things: Things,
): BoxContent {
  const { width } = sizeOf(known, isOpen);
  const marks = {
    title: cutTo(thing.type, most.title),
    isNew: change !== undefined && change.before === null,
    isChanged: change !== undefined && change.before !== null,
  };
  const isChanged = (place: number) => change?.places.has(place) === true;
  const filling = { known, isOpen, width, things, isChanged };
  if (thing.shape === 'text')
    return { ...marks, ...textFilling(thing.text, width, marks.isChanged) };
  if (thing.shape === 'row' && !known.isVertical)
    return { ...marks, ...rowFilling(thing, filling) };
  return { ...marks, ...tableFilling(thing, filling) };
}

interface Filling {
  readonly known: Measure;
  readonly isOpen: boolean;
  readonly width: number;
  readonly things: Things;
  readonly isChanged: (place: number) => boolean;
}

type Filled = Pick<BoxContent, 'width' | 'height' | 'cells' | 'fold'>;

function textFilling(text: string, width: number, isChanged: boolean): Filled {
  if (text === '') return { width, height: header, cells: [], fold: null };
  const cell = textCell('value', 0, header, width, row, text, most.value + 8);
  return { width, height: header + row, cells: [{ ...cell, isChanged }], fold: null };
}

/** Cells beside each other, in lines where it is open. */
function rowFilling(thing: Thing & { readonly shape: 'row' }, filling: Filling): Filled {
  const { known, isOpen, things, isChanged } = filling;
  const { shown, fold } = foldingOf(thing.cells.length, thing.more, isOpen);
  const widths = known.columns.map(cellWidth);
  const even = isOpen ? Math.max(...widths, 0) : null;
  const cells: Cell[] = [];
  let [x, y] = [padding, header];
  for (const [place, held] of thing.cells.slice(0, shown).entries()) {
    if (even !== null && place > 0 && place % folded === 0) {
      [x, y] = [padding, y + line.index + line.cell];
    }
    const width = even ?? widths[place] ?? 0;
    if (thing.isIndexed) cells.push(textCell('index', x, y, width, line.index, String(place), 6));
    const top = y + (thing.isIndexed ? line.index : line.index / 2);
    const text = previewOf(held, things);
    const cell = textCell('value', x, top, width, line.cell, text, most.cell);
    cells.push({ ...cell, isChanged: isChanged(place) });
    x += width;
  }
  if (shown === 0) cells.push(textCell('note', padding, y + 8, 48, line.cell, 'empty', 6));
  const right = even === null ? x : padding + even * Math.min(shown, folded);
  const used = right + (fold === null ? 0 : foldWidth) + padding;
  const least = Math.max(64, Math.ceil(charactersOf(thing.type) * 6.6) + 48);
  return {
    width: Math.min(filling.width, Math.max(least, used)),
    height: y + line.index + line.cell + padding,
    cells,
    fold: fold && foldCell(right, y + line.index, foldWidth, line.cell, fold),
  };
}

/** Places below each other, each with its index, key or name. */
function tableFilling(thing: Exclude<Thing, { readonly shape: 'text' }>, filling: Filling): Filled {
  const { known, isOpen, width, things, isChanged } = filling;
  const all = placesIn(thing);
  const { shown, fold } = foldingOf(all.length, thing.more, isOpen);
  const first = nameWidth(known);
  const cells: Cell[] = [];
  for (const [place, [key, held]] of all.slice(0, shown).entries()) {
    const y = header + place * row;
    const name =
      thing.shape === 'pairs'
        ? heldCell(0, y, first, key, most.name, things)
        : textCell('name', 0, y, first, row, String(key), most.name);
    const value = heldCell(first, y, width - first, held, most.value, things);
    cells.push(
      { ...name, kind: thing.shape === 'row' ? 'index' : 'name' },
      { ...value, isChanged: isChanged(place) },
    );
  }
  if (shown === 0) cells.push(textCell('note', 0, header, width, row, 'empty', 6));
  const y = header + Math.max(1, shown) * row;
  return {
    width,
    height: y + (fold === null ? 0 : row),
    cells,
    fold: fold && foldCell(0, y, width, row, fold),
  };
}

interface Folding {
  readonly text: string;
  readonly canOpen: boolean;
}

function foldingOf(count: number, more: number, isOpen: boolean) {
  const shown = shownOf(count, isOpen);
  const left = count - shown + more;
  const canOpen = isFoldable(count);
  const text = left > 0 ? `… ${left.toLocaleString('en')} more` : 'show fewer';
  const fold: Folding | null = left > 0 || canOpen ? { text, canOpen } : null;
  return { shown, fold };
}

/** Keys and values; the index of a cell stands for its key. */
function placesIn(
  thing: Exclude<Thing, { readonly shape: 'text' }>,
): readonly (readonly [Held, Held])[] {
  if (thing.shape === 'pairs') return thing.pairs;
  if (thing.shape === 'fields') return thing.fields;
  return thing.cells.map((held, place) => [thing.isIndexed ? String(place) : '', held]);
}

function heldCell(
  x: number,
  y: number,
  width: number,
  held: Held,
  limit: number,
  things: Things,
): Cell {
  if (!isArrowInside(held, things)) {
    return textCell('value', x, y, width, row, previewOf(held, things), limit);
  }
  return { ...textCell('value', x, y, width, row, '', limit), to: held };
}

function textCell(
  kind: Cell['kind'],
  x: number,
  y: number,
  width: number,
  height: number,
  whole: string,
  limit: number,
): Cell {
  const text = cutTo(whole, limit);
  const full = text === whole ? null : whole;
  return { kind, x, y, width, height, text, full, to: null, isChanged: false };
}

function foldCell(
  x: number,
  y: number,
  width: number,
  height: number,
  { text, canOpen }: Folding,
): Cell {
  return textCell(canOpen ? 'value' : 'note', x, y, width, height, text, 20);
}
