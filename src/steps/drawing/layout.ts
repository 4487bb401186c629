import { eraAt, lifeAt } from '../model/trace-index.ts';
import type { Era, Life } from '../model/trace-index.ts';
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

/** Where everything stands during one era: a function of the whole trace, so that nothing moves. */
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
const gutter = 76;
export const margin = { left: 12, top: 16, right: 36, bottom: 28 } as const;

/** The layouts of a walk, each made when it is first asked for. */
export function createLayouts(walk: Walk) {
  const slots = new Map<Era, Slots>();
  const made = new Map<Era, { readonly opened: ReadonlySet<number>; readonly layout: Layout }>();
  const frames = frameColumn(walk);

  function ofEra(era: Era): Slots {
    const known = slots.get(era) ?? slotsOf(walk.trace.steps, walk.index, era);
    slots.set(era, known);
    return known;
  }

  function layoutOf(era: Era, opened: ReadonlySet<number>): Layout {
    const found = ofEra(era);
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

  /** The layout at a step, with the objects that are opened. */
  return (step: number, opened: ReadonlySet<number>): Layout => {
    const era = eraAt(walk.index, step);
    const known = made.get(era);
    if (known?.opened === opened) return known.layout;
    const layout = layoutOf(era, opened);
    made.set(era, { opened, layout });
    return layout;
  };
}

export type LayoutAt = ReturnType<typeof createLayouts>;
