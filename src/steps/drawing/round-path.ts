import type { Point } from './shapes.ts';

/** A point as a path has it. */
export const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Straight pieces with round corners. */
export function rounded(points: readonly Point[]): string {
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
