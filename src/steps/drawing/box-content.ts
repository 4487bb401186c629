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
import { cutTo, folded, header, most, row } from './metrics.ts';

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
  const common = {
    title: cutTo(thing.type, most.title),
    isNew: change !== undefined && change.before === null,
    isChanged: change !== undefined && change.before !== null,
  };
  const isChanged = (place: number) => change?.places.has(place) === true;
  const { width } = sizeOf(known, isOpen);
  const least = { width: Math.max(64, Math.ceil(thing.type.length * 6.6) + 48) };
  if (thing.shape === 'text') {
    const cell = textCell('value', 0, header, width, row, thing.text, most.value + 8);
    const cells = thing.text === '' ? [] : [{ ...cell, isChanged: common.isChanged }];
    return { ...common, width, height: header + (cells.length > 0 ? row : 0), cells, fold: null };
  }
  const count = thing.shape === 'row' ? thing.cells.length : placesIn(thing).length;
  const shown = shownOf(count, isOpen);
  const left = count - shown + thing.more;
  const hasFold = left > 0 || isFoldable(count);
  const foldText = left > 0 ? `… ${left.toLocaleString('en')} more` : 'show fewer';
  const canOpen = isFoldable(count);

  if (thing.shape === 'row' && !known.isVertical) {
    const widths = known.columns.map(cellWidth);
    const even = isOpen ? Math.max(...widths, 0) : null;
    const cells: Cell[] = [];
    let [x, y] = [padding, header];
    for (const [place, held] of thing.cells.slice(0, shown).entries()) {
      if (even !== null && place > 0 && place % folded === 0) {
        [x, y] = [padding, y + line.index + line.cell];
      }
      const wide = even ?? widths[place] ?? 0;
      if (thing.isIndexed) {
        cells.push(textCell('index', x, y, wide, line.index, String(place), 6));
      }
      const at = y + (thing.isIndexed ? line.index : line.index / 2);
      const text = previewOf(held, things);
      const cell = textCell('value', x, at, wide, line.cell, text, most.cell);
      cells.push({ ...cell, isChanged: isChanged(place) });
      x += wide;
    }
    if (count === 0) cells.push(textCell('note', padding, y + 8, 48, line.cell, 'empty', 6));
    const right = even === null ? x : padding + even * Math.min(shown, folded);
    const fold = hasFold
      ? foldCell(even === null ? x : right, y + line.index, foldWidth, line.cell, foldText, canOpen)
      : null;
    const used = right + (hasFold ? foldWidth : 0) + padding;
    return {
      ...common,
      width: Math.min(width, Math.max(least.width, used)),
      height: y + line.index + line.cell + padding,
      cells,
      fold,
    };
  }

  const [first, second] = [nameWidth(known), width - nameWidth(known)];
  const cells: Cell[] = [];
  const places = placesIn(thing).slice(0, shown);
  for (const [place, [key, held]] of places.entries()) {
    const y = header + place * row;
    const named = thing.shape === 'pairs' ? heldCell(0, y, first, key, most.name, things) : null;
    const kind = thing.shape === 'row' ? 'index' : 'name';
    cells.push(
      named === null
        ? textCell(kind, 0, y, first, row, String(key), most.name)
        : { ...named, kind: 'name' },
      { ...heldCell(first, y, second, held, most.value, things), isChanged: isChanged(place) },
    );
  }
  if (count === 0) cells.push(textCell('note', 0, header, width, row, 'empty', 6));
  const y = header + Math.max(1, shown) * row;
  const fold = hasFold ? foldCell(0, y, width, row, foldText, canOpen) : null;
  return { ...common, width, height: y + (hasFold ? row : 0), cells, fold };
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
  text: string,
  canOpen: boolean,
): Cell {
  return { ...textCell(canOpen ? 'value' : 'note', x, y, width, height, text, 20) };
}
