import { lifeAt } from '../model/trace-index.ts';
import type { Life } from '../model/trace-index.ts';
import type { Walk } from '../model/walk.ts';
import { frameColumn } from './frame-column.ts';
import type { FrameColumn } from './frame-column.ts';
import { sizeOf } from './measure.ts';
import type { Measure } from './measure.ts';
import { tagRoom } from './metrics.ts';
import { placeSlots } from './place-slots.ts';
import type { Column, Placed, Size } from './place-slots.ts';
import { slotsOf } from './slots.ts';
import type { Slot, Slots } from './slots.ts';

/** Where everything stands: a function of the whole trace, so that nothing moves. */
export interface Layout {
  readonly frames: FrameColumn;
  /** Of the objects, from the drawing's left edge. */
  readonly columns: readonly Column[];
  readonly width: number;
  readonly height: number;
  readonly placeOf: (thing: number, step: number) => ThingPlace | null;
}

export interface ThingPlace extends Placed {
  readonly measures: readonly Measure[];
}

/** Objects that are placed; those that were reached first. */
const mostSlots = 200;

/** Room for arrows between frames and objects, and around everything. */
const gutter = 64;
export const margin = { left: 12, top: 16, right: 36, bottom: 28 } as const;

/** The layout of a walk, made when it is first asked for, and anew when something is opened. */
export function createLayout(walk: Walk): (opened: ReadonlySet<number>) => Layout {
  let slots: Slots | null = null;
  let made: { readonly opened: ReadonlySet<number>; readonly layout: Layout } | null = null;

  function layoutWith(opened: ReadonlySet<number>): Layout {
    const frames = frameColumn(walk);
    const found = (slots ??= slotsOf(walk.trace.steps, walk.index));
    const shown = found.slots.slice(0, mostSlots);
    const sizeOfSlot = (slot: Slot): Size => {
      const sizes = slot.lives.flatMap((life) =>
        (found.measures.get(life) ?? []).map((known) => sizeOf(known, opened.has(life.thing))),
      );
      return {
        width: Math.max(0, ...sizes.map(({ width }) => width)),
        height: tagRoom + Math.max(0, ...sizes.map(({ height }) => height)),
      };
    };
    const { places, columns, width, height } = placeSlots(shown, found.edges, sizeOfSlot);
    const left = margin.left + frames.width + gutter;
    const shifted = columns.map((column) => ({
      left: left + column.left,
      right: left + column.right,
    }));
    const ofLife = (life: Life | null): ThingPlace | null => {
      const slot = life === null ? undefined : found.of.get(life);
      const place = slot && places.get(slot);
      if (life === null || place === undefined) return null;
      const { x, y, column } = place;
      const top = margin.top + tagRoom + y;
      return { x: left + x, y: top, column, measures: found.measures.get(life) ?? [] };
    };
    return {
      frames,
      columns: shifted,
      width: (width > 0 ? left + width : margin.left + frames.width) + margin.right,
      height: margin.top + height + margin.bottom,
      placeOf: (thing, at) => ofLife(lifeAt(walk.index, thing, at)),
    };
  }

  return (opened) => {
    if (made?.opened !== opened) made = { opened, layout: layoutWith(opened) };
    return made.layout;
  };
}
