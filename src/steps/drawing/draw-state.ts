import type { FrameNumber, Held, Thing } from '../../domain/trace.ts';
import type { WalkState } from '../model/walk.ts';
import { arrowsOf } from './arrow-held.ts';
import { arrowPaths } from './arrow-paths.ts';
import type { Lead } from './arrow-paths.ts';
import { boxContent } from './box-content.ts';
import type { BoxContent } from './box-content.ts';
import { dotOf, frameBoxes } from './frame-boxes.ts';
import type { FrameBox } from './frame-boxes.ts';
import { margin } from './layout.ts';
import type { Layout } from './layout.ts';
import type { Size } from './place-slots.ts';
import { cutTo, header, row, size, textWidth } from './metrics.ts';
import type { Rect } from './shapes.ts';

/** One state as shapes: everything that is seen, and where. Lengths in pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What this state takes of it, from the upper left corner. */
  readonly extent: Size;
  readonly frameWidth: number;
  readonly nameWidth: number;
  readonly frames: readonly FrameBox[];
  readonly boxes: readonly ThingBox[];
  readonly arrows: readonly Arrow[];
  /** Objects for which there is no place. */
  readonly leftOut: number;
}

export interface ThingBox {
  readonly thing: number;
  readonly x: number;
  readonly y: number;
  readonly content: BoxContent;
  /** The current frame's names that refer to it. */
  readonly tags: string;
}

export interface Arrow {
  readonly key: string;
  readonly path: string;
  /** The object that it leads to. */
  readonly to: number;
  readonly look: 'plain' | 'faint' | 'changed';
}

export interface Opened {
  readonly things: ReadonlySet<number>;
  /** All calls of a deep stack are shown. */
  readonly stack: boolean;
}

/** Pixels by which the names over a box may be wider than the box. */
const tagOver = 44;

export function drawState(state: WalkState, layout: Layout, opened: Opened): Drawing {
  const frames = frameBoxes(state, layout.frames, opened.stack);
  const shown = shownThings(state);
  const boxes: ThingBox[] = [];
  const columns = new Map<number, number>();
  let leftOut = 0;
  const tags = tagsOf(state);
  for (const [thing, told] of shown) {
    const place = layout.placeOf(thing, state.step);
    const measure = place?.measures.find(({ shape }) => shape === told.shape);
    if (place === null || measure === undefined) {
      leftOut += 1;
      continue;
    }
    const change = state.changed.things.get(thing);
    const content = boxContent(told, measure, opened.things.has(thing), change, state.things);
    columns.set(thing, place.column);
    const room = Math.floor((content.width + tagOver) / textWidth(1, size.small));
    const tag = cutTo(tags.get(thing)?.join(', ') ?? '', room);
    boxes.push({ thing, x: place.x, y: place.y, content, tags: tag });
  }
  const arrows = arrowsIn(layout, frames, boxes, columns);
  const deepest = frames.at(-1);
  const framesEnd = (deepest?.y ?? 0) + (deepest?.height ?? 0) + margin.bottom;
  const rights = boxes.map(({ x, content }) => x + content.width);
  const bottoms = boxes.map(({ y, content }) => y + content.height + margin.bottom);
  return {
    width: layout.width,
    height: Math.max(layout.height, framesEnd),
    extent: {
      width: Math.max(margin.left + layout.frames.width, ...rights) + margin.right,
      height: Math.max(framesEnd, ...bottoms),
    },
    frameWidth: layout.frames.width,
    nameWidth: layout.frames.name,
    frames,
    boxes,
    arrows,
    leftOut,
  };
}

/** Objects that names lead to by arrows, without those that are written where they are held. */
function shownThings({ things, stack, names, value }: WalkState): ReadonlyMap<number, Thing> {
  const led = new Set<Held | null>([value]);
  for (const frame of stack) for (const held of names.get(frame)?.values() ?? []) led.add(held);
  for (const held of led) {
    const thing = typeof held === 'number' ? things.get(held) : undefined;
    for (const { to } of thing === undefined ? [] : arrowsOf(thing, things)) led.add(to);
  }
  return new Map([...things].filter(([number]) => led.has(number)));
}

function tagsOf({ stack, names }: WalkState): ReadonlyMap<number, readonly string[]> {
  const tags = new Map<number, string[]>();
  const top = stack.at(-1);
  for (const [name, held] of (top === undefined ? undefined : names.get(top)) ?? []) {
    if (typeof held === 'number') tags.set(held, [...(tags.get(held) ?? []), name]);
  }
  return tags;
}

function arrowsIn(
  { frames: column, columns }: Layout,
  frames: readonly FrameBox[],
  boxes: readonly ThingBox[],
  columnOf: ReadonlyMap<number, number>,
): readonly Arrow[] {
  const rects = new Map<number, Rect>(
    boxes.map(({ thing, x, y, content: { width, height } }) => [thing, { x, y, width, height }]),
  );
  const leads: Lead[] = [];
  const looks: Omit<Arrow, 'path'>[] = [];
  const lead = (
    key: string,
    look: Arrow['look'],
    to: Held,
    from: Omit<Lead, 'target' | 'targetColumn'>,
  ) => {
    const target = typeof to === 'number' ? rects.get(to) : undefined;
    const targetColumn = typeof to === 'number' ? columnOf.get(to) : undefined;
    if (target === undefined || targetColumn === undefined) return;
    leads.push({ ...from, target, targetColumn });
    looks.push({ key, look, to: Number(to) });
  };

  for (const { thing, x, y, content } of boxes) {
    const source = rects.get(thing);
    const sourceColumn = columnOf.get(thing);
    if (source === undefined || sourceColumn === undefined) continue;
    for (const [place, cell] of content.cells.entries()) {
      if (cell.to === null) continue;
      const from = { x: x + cell.x + cell.width - 16, y: y + cell.y + cell.height / 2 };
      const look = cell.isChanged ? 'changed' : 'plain';
      lead(`${thing}.${place}`, look, cell.to, { from, source, sourceColumn });
    }
  }
  const right = { x: margin.left, width: column.width };
  for (const box of frames) {
    if (box.kind === 'fold') continue;
    for (const [place, { held, isChanged }] of box.rows.entries()) {
      if (held === null) continue;
      const from = dotOf(box, place, column);
      const source = { ...right, y: from.y - row / 2, height: header };
      const look = isChanged ? 'changed' : box.isCurrent ? 'plain' : 'faint';
      lead(`f${frameKey(box.frame)}.${place}`, look, held, { from, source, sourceColumn: -1 });
    }
  }
  const paths = arrowPaths(leads, [...rects.values()], columns);
  return looks.map(({ key, look, to }, place) => ({ key, look, to, path: paths[place] ?? '' }));
}

const frameKey = (frame: FrameNumber) => String(frame);
