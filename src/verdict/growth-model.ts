import type { Growth } from '../domain/verdict.ts';

/** A place in the plot: 0 to 1 from left to right, and from bottom to top. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** What the plot of a growth shows, without any size in pixels. */
export interface GrowthModel {
  readonly points: readonly (Place & { readonly size: number; readonly steps: number })[];
  /** The allowed order through the first measurement; empty where it has no curve here. */
  readonly allowed: readonly Place[];
  readonly sizeTicks: readonly Tick[];
  readonly stepTicks: readonly Tick[];
}

const curves: Readonly<Record<string, (n: number) => number>> = {
  '1': () => 1,
  'log n': (n) => Math.log2(n),
  n: (n) => n,
  'n log n': (n) => n * Math.log2(n),
  'n²': (n) => n ** 2,
  'n³': (n) => n ** 3,
  'n⁴': (n) => n ** 4,
  '2ⁿ': (n) => 2 ** n,
};

const curvePieces = 32;

/** The plot of a growth; null where there is nothing to draw. */
export function growthModel({ sizes, steps, allowed }: Growth): GrowthModel | null {
  const measured = sizes.flatMap((size, index) => {
    const count = steps[index];
    return count === undefined ? [] : [{ size, steps: count }];
  });
  const [first] = measured;
  const last = measured.at(-1);
  if (first === undefined || last === undefined || last.size <= 0) return null;
  const top = roundTop(Math.max(...measured.map((point) => point.steps)));
  const place = (size: number, count: number): Place => ({ x: size / last.size, y: count / top });
  return {
    points: measured.map((point) => ({ ...point, ...place(point.size, point.steps) })),
    allowed: allowedCurve(allowed, first, last.size).map(([size, count]) => place(size, count)),
    sizeTicks: readableTicks(measured.map(({ size }) => size)).map((size) => ({
      at: size / last.size,
      text: size.toLocaleString('en'),
    })),
    stepTicks: [0, 0.5, 1].map((at) => ({ at, text: shortCount(at * top) })),
  };
}

function allowedCurve(
  order: string,
  first: { readonly size: number; readonly steps: number },
  end: number,
): readonly (readonly [number, number])[] {
  const curve = curves[order];
  const start = curve?.(first.size) ?? 0;
  if (curve === undefined || !(start > 0)) return [];
  return Array.from({ length: curvePieces + 1 }, (_, index) => {
    const size = first.size + ((end - first.size) * index) / curvePieces;
    return [size, (first.steps * curve(size)) / start] as const;
  });
}

/** Those sizes whose numbers have room side by side; the largest comes first in line. */
function readableTicks(sizes: readonly number[]): readonly number[] {
  const end = sizes.at(-1) ?? 1;
  const kept: number[] = [];
  for (const size of sizes.toReversed()) {
    const nearest = kept.at(-1) ?? Infinity;
    if ((nearest - size) / end >= 0.11) kept.push(size);
  }
  return kept.toReversed();
}

/** The next number of the form 1, 2, 4, 6 or 8 times a power of ten. */
function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 2)));
  const factor = [1, 2, 4, 6, 8, 10].find((each) => each * power >= value) ?? 10;
  return factor * power;
}

/** `800`, `1,500`, `40k`, `1.5M`: short enough to stand beside an axis. */
export function shortCount(count: number): string {
  if (count < 10_000) return count.toLocaleString('en');
  const [unit, letter] = count < 1_000_000 ? [1_000, 'k'] : [1_000_000, 'M'];
  return `${(count / unit).toLocaleString('en', { maximumFractionDigits: 1 })}${letter}`;
}
