import type { Rect } from './shapes.ts';

/** Whether a way up or down between two heights leads over a box. */
export function isCrossed(boxes: readonly Rect[], x: number, one: number, other: number): boolean {
  const [high, low] = [Math.min(one, other), Math.max(one, other)];
  return boxes.some(
    (box) => x > box.x - 4 && x < box.x + box.width + 4 && box.y < low && box.y + box.height > high,
  );
}

export type Lanes = ReturnType<typeof createLanes>;

/** Keeps arrows that go the same way beside each other. */
export function createLanes() {
  const across: { readonly y: number; readonly left: number; readonly right: number }[] = [];
  const down: { readonly x: number; readonly high: number; readonly low: number }[] = [];
  return {
    isFree: (y: number, left: number, right: number) =>
      !across.some((lane) => Math.abs(lane.y - y) < 5 && lane.left < right && lane.right > left),
    take(y: number, left: number, right: number) {
      across.push({ y, left, right });
    },
    /** A place near `x` for a way between two heights. */
    vertical(x: number, apart: number, one: number, other: number): number {
      const [high, low] = [Math.min(one, other), Math.max(one, other)];
      const isTaken = (place: number) =>
        down.some((lane) => Math.abs(lane.x - place) < 4 && lane.high < low && lane.low > high);
      const free = [0, 1, 2, 3, 4].map((step) => x + step * apart).find((place) => !isTaken(place));
      const place = free ?? x;
      down.push({ x: place, high, low });
      return place;
    },
  };
}

/** The nearest height at which nothing stands between two places. */
export function levelFor(
  boxes: readonly Rect[],
  left: number,
  right: number,
  start: number,
  end: number,
  lanes: Lanes,
  fits: (y: number) => boolean = () => true,
): number {
  const between = boxes.filter((box) => box.x < right && box.x + box.width > left);
  const edges = between.flatMap(({ y, height }) => [y - 26, y + height + 12]);
  const steps = [0, 6, -6, 12, -12, 18];
  const levels = [start, end, ...edges]
    .flatMap((edge) => steps.map((step) => edge + step))
    .filter((y) => y > 2 && !between.some((box) => box.y - 20 < y && y < box.y + box.height + 7));
  const cost = (y: number) => Math.abs(y - start) + Math.abs(y - end);
  const sorted = levels.toSorted((a, b) => cost(a) - cost(b));
  const free = sorted.filter((y) => lanes.isFree(y, left, right));
  return (
    free.find(fits) ??
    sorted.find(fits) ??
    free[0] ??
    Math.max(...boxes.map((box) => box.y + box.height)) + 12
  );
}
