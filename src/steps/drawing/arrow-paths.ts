import type { Column } from './place-slots.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Rect extends Point {
  readonly width: number;
  readonly height: number;
}

/** An arrow to draw: from a dot in a box to another box. Frames are the column before the first. */
export interface Lead {
  readonly from: Point;
  readonly source: Rect;
  readonly sourceColumn: number;
  readonly target: Rect;
  readonly targetColumn: number;
}

/** Half of a box's first line, where arrows end. */
const entry = 11;
/** More arrows than these go straight: finding ways for all would take longer than a step may. */
const mostRouted = 120;

/**
 * The paths of arrows. One that leads to the next column is a curve. One that would cross a box goes
 * round: along the gap after its column, between the boxes, and along the gap before its target; one
 * that leads back goes below or above the boxes, and ends at its target's edge there.
 */
export function arrowPaths(
  leads: readonly Lead[],
  boxes: readonly Rect[],
  columns: readonly Column[],
): readonly string[] {
  const lanes = createLanes();
  const isMany = leads.length > mostRouted;
  return leads.map((lead) => {
    const { source, target } = lead;
    if (source === target) return selfLoop(lead);
    const others = boxes.filter((box) => box !== source && box !== target);
    if (target.x >= source.x + source.width + 12) {
      const curve = curveTo(lead);
      if (isMany || !curve.points.some((point) => others.some((box) => holds(box, point)))) {
        return curve.path;
      }
      return roundForth(lead, boxes, columns, lanes);
    }
    if (lead.sourceColumn === lead.targetColumn) return beside(lead);
    return isMany ? curveTo(lead).path : roundBack(lead, boxes, columns, lanes);
  });
}

function curveTo({ from, target }: Lead) {
  const end = { x: target.x - 2, y: target.y + entry };
  const bend = Math.max(24, Math.min(120, (end.x - from.x) * 0.55));
  const [one, two] = [
    { x: from.x + bend, y: from.y },
    { x: end.x - bend, y: end.y },
  ];
  const points = Array.from({ length: 20 }, (_, place) =>
    bezier(from, one, two, end, (place + 1) / 21),
  );
  return { path: `M${at(from)}C${at(one)} ${at(two)} ${at(end)}`, points };
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const mix = (p: number, q: number, r: number, s: number) =>
    (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * q + 3 * (1 - t) * t ** 2 * r + t ** 3 * s;
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) };
}

function selfLoop({ from, source }: Lead): string {
  const right = source.x + source.width;
  const end = { x: right + 2, y: source.y + entry };
  return `M${at(from)}C${at({ x: right + 34, y: from.y })} ${at({ x: right + 34, y: end.y })} ${at(end)}`;
}

/** To a box in the same column, by its right edge. */
function beside({ from, source, target }: Lead): string {
  const end = { x: target.x + target.width + 2, y: target.y + entry };
  const right = Math.max(source.x + source.width, end.x) + 34;
  return `M${at(from)}C${at({ x: right, y: from.y })} ${at({ x: right, y: end.y })} ${at(end)}`;
}

function roundForth(
  { from, source, sourceColumn, target, targetColumn }: Lead,
  boxes: readonly Rect[],
  columns: readonly Column[],
  lanes: Lanes,
): string {
  const end = { x: target.x - 2, y: target.y + entry };
  const start = columns[sourceColumn]?.right ?? source.x + source.width;
  const before = columns[targetColumn]?.left ?? target.x;
  // A box that nothing joins to others may be wider than its column.
  const free = (y: number) =>
    !isCrossed(boxes, start + 12, from.y, y) && !isCrossed(boxes, before - 18, y, end.y);
  const level = levelFor(boxes, start + 4, before - 4, from.y, end.y, lanes, free);
  const out = lanes.vertical(start + 12, 5, from.y, level);
  const into = lanes.vertical(before - 18, -5, level, end.y);
  lanes.take(level, out, into);
  return rounded([
    from,
    { x: out, y: from.y },
    { x: out, y: level },
    { x: into, y: level },
    { x: into, y: end.y },
    end,
  ]);
}

function roundBack(
  { from, source, sourceColumn, target }: Lead,
  boxes: readonly Rect[],
  columns: readonly Column[],
  lanes: Lanes,
): string {
  const right = columns[sourceColumn]?.right ?? source.x + source.width;
  const under = target.x + target.width - 16;
  // What stands over or under the target may not be crossed either.
  const others = boxes.filter((box) => box !== target);
  const free = (y: number) =>
    !isCrossed(others, under, y, y < target.y ? target.y : target.y + target.height) &&
    !isCrossed(boxes, right + 10, from.y, y);
  const level = levelFor(
    boxes,
    under - 4,
    right + 10,
    from.y,
    target.y + target.height,
    lanes,
    free,
  );
  const out = lanes.vertical(right + 10, 5, from.y, level);
  const edge = level < target.y ? target.y - 2 : target.y + target.height + 2;
  const into = lanes.vertical(under, -6, level, edge);
  lanes.take(level, into, out);
  return rounded([
    from,
    { x: out, y: from.y },
    { x: out, y: level },
    { x: into, y: level },
    { x: into, y: edge },
  ]);
}

/** The nearest height at which nothing stands between two places. */
function levelFor(
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

const holds = (box: Rect, { x, y }: Point) =>
  x > box.x - 4 && x < box.x + box.width + 4 && y > box.y - 4 && y < box.y + box.height + 4;

/** Whether a way up or down between two heights leads over a box. */
function isCrossed(boxes: readonly Rect[], x: number, one: number, other: number): boolean {
  const [high, low] = [Math.min(one, other), Math.max(one, other)];
  return boxes.some(
    (box) => x > box.x - 4 && x < box.x + box.width + 4 && box.y < low && box.y + box.height > high,
  );
}

type Lanes = ReturnType<typeof createLanes>;

/** Keeps arrows that go the same way beside each other. */
function createLanes() {
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

const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Straight pieces with round corners. */
function rounded(points: readonly Point[]): string {
  const parts: string[] = [];
  for (const [place, point] of points.entries()) {
    const [before, after] = [points[place - 1], points[place + 1]];
    if (before === undefined) parts.push(`M${at(point)}`);
    else if (after === undefined) parts.push(`L${at(point)}`);
    else {
      const radius = Math.min(9, distance(before, point) / 2, distance(point, after) / 2);
      const [into, out] = [towards(point, before, radius), towards(point, after, radius)];
      parts.push(`L${at(into)}Q${at(point)} ${at(out)}`);
    }
  }
  return parts.join('');
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

function towards(from: Point, to: Point, length: number): Point {
  const whole = distance(from, to);
  if (whole === 0) return from;
  return {
    x: from.x + ((to.x - from.x) * length) / whole,
    y: from.y + ((to.y - from.y) * length) / whole,
  };
}
