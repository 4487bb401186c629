import type { Rect } from './arrow-paths.ts';
import type { Drawing } from './draw-state.ts';
import { margin } from './layout.ts';

/** What one wants to see of a drawing in so much room: the current frame, and what changed. */
export function focusOf({ frames, boxes, frameWidth }: Drawing, room: Rect): Rect | null {
  const current = frames.findLast((box) => box.kind === 'frame' && box.isCurrent);
  const frame = current && {
    x: margin.left,
    y: current.y,
    width: frameWidth,
    height: current.height,
  };
  const marked = boxes
    .filter(({ content: { isNew, isChanged } }) => isNew || isChanged)
    .map(({ x, y, content: { width, height } }) => ({ x, y, width, height }));
  const all = [...(frame === undefined ? [] : [frame]), ...marked];
  return (
    [all, marked.slice(0, 1), all.slice(0, 1)]
      .map(around)
      .find((rect) => rect !== null && rect.width <= room.width && rect.height <= room.height) ??
    around(all.slice(0, 1))
  );
}

function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const right = Math.max(...rects.map((rect) => rect.x + rect.width));
  const bottom = Math.max(...rects.map((rect) => rect.y + rect.height));
  return { x, y, width: right - x, height: bottom - y };
}
