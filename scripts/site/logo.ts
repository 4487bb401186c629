type Point = readonly [x: number, y: number];

/** The three steps of `src/app/Logo.tsx`, corner by corner, and how wide they are drawn. */
const steps: readonly Point[] = [
  [1.5, 15.5],
  [6.5, 15.5],
  [6.5, 11],
  [11.5, 11],
  [11.5, 6.5],
  [16.5, 6.5],
];
const stroke = 2.25;
const middle: Point = [9, 11];
const reach = 15 + stroke;

export const ground = '#3b50b8';
export const ink = '#ffffff';

export interface IconShape {
  /** How much of the icon's width the steps take. */
  readonly share: number;
  /** Radius of the ground's corners, in widths. */
  readonly corner: number;
}

/** In 512 units, as a vector picture. */
export function iconSvg({ share, corner }: IconShape): string {
  const side = 512;
  const scale = (side * share) / reach;
  const path = steps.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  const [x, y] = middle.map((at) => (side / 2 - at * scale).toFixed(2));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">`,
    `<rect width="${side}" height="${side}" rx="${side * corner}" fill="${ground}"/>`,
    `<path transform="translate(${x} ${y}) scale(${scale.toFixed(4)})" d="${path}" fill="none" ` +
      `stroke="${ink}" stroke-width="${stroke}" stroke-linecap="round" stroke-linejoin="round"/>`,
    `</svg>\n`,
  ].join('');
}

/** How much of a pixel lies inside, from its middle's distance to the edge. */
const cover = (distance: number): number => Math.min(1, Math.max(0, 0.5 - distance));

/** `side` times `side` pixels, four bytes each, rows from the top. */
export function iconPixels(side: number, { share, corner }: IconShape): Uint8Array {
  const scale = (side * share) / reach;
  const corners = steps.map(([x, y]): Point => [
    side / 2 + (x - middle[0]) * scale,
    side / 2 + (y - middle[1]) * scale,
  ]);
  const [back, front] = [ground, ink].map(channels) as [readonly number[], readonly number[]];
  const pixels = new Uint8Array(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const at: Point = [column + 0.5, row + 0.5];
      const drawn = cover(toLine(at, corners) - (stroke / 2) * scale);
      const shown = corner === 0 ? 1 : cover(toSquare(at, side, corner * side));
      const mixed = back.map((from, channel) => from + ((front[channel] ?? 0) - from) * drawn);
      pixels.set([...mixed.map(Math.round), Math.round(shown * 255)], (row * side + column) * 4);
    }
  }
  return pixels;
}

const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function toLine([x, y]: Point, corners: readonly Point[]): number {
  let nearest = Infinity;
  for (const [index, [x2, y2]] of corners.entries()) {
    const [x1, y1] = corners[index - 1] ?? [x2, y2];
    const [dx, dy] = [x2 - x1, y2 - y1];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
    const on = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, Math.hypot(x - x1 - on * dx, y - y1 - on * dy));
  }
  return nearest;
}

/** Negative inside a square with round corners. */
function toSquare([x, y]: Point, side: number, radius: number): number {
  const half = side / 2;
  const [dx, dy] = [Math.abs(x - half) - half + radius, Math.abs(y - half) - half + radius];
  return Math.min(Math.max(dx, dy), 0) + Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) - radius;
}
