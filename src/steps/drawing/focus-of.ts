import type { Rect } from './arrow-paths.ts';
import type { Drawing, ThingBox } from './draw-state.ts';
import { margin } from './layout.ts';
import { tagRoom } from './metrics.ts';

/**
 * What one wants to see of a drawing in so much room: the current frame, what changed, and what a name
 * refers to now; where that is too far apart, some of it.
 */
export function focusOf(drawing: Drawing, room: Pick<Rect, 'width' | 'height'>): Rect | null {
  const { frames, boxes, arrows, frameWidth } = drawing;
  const current = frames.findLast((box) => box.kind === 'frame' && box.isCurrent);
  const frame: readonly Rect[] = current
    ? [{ x: margin.left, y: current.y, width: frameWidth, height: current.height }]
    : [];
  const led = new Set(arrows.filter(({ look }) => look === 'changed').map(({ to }) => to));
  const rectOf = ({ x, y, content: { width, height } }: ThingBox): Rect => ({
    x,
    y: y - tagRoom,
    width,
    height: height + tagRoom,
  });
  const changed = boxes.filter(({ content }) => content.isNew || content.isChanged);
  const reached = boxes.filter(({ thing }) => led.has(thing));
  const wishes = [
    [...frame, ...changed.map(rectOf), ...reached.map(rectOf)],
    [...frame, ...changed.map(rectOf)],
    [...frame, ...changed.slice(0, 1).map(rectOf)],
    changed.slice(0, 1).map(rectOf),
    frame,
  ];
  const fits = (rect: Rect) => rect.width <= room.width && rect.height <= room.height;
  const rects = wishes.flatMap((wish) => around(wish) ?? []);
  return rects.find(fits) ?? around(frame);
}

function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}
