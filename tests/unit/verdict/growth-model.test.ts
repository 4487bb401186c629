import { expect, it } from 'vitest';
import { growthModel, shortCount } from '../../../src/verdict/growth-model.ts';

const quadratic = {
  sizes: [64, 128, 256, 512],
  steps: [4_161, 16_513, 65_793, 262_657],
  order: 'n²',
  allowed: 'n',
};

it('places every measurement between the axes', () => {
  const model = growthModel(quadratic);
  expect(model?.points.map(({ x }) => x)).toEqual([0.125, 0.25, 0.5, 1]);
  expect(model?.points.at(-1)).toMatchObject({ size: 512, steps: 262_657, y: 262_657 / 400_000 });
});

it('draws the allowed order from the first measurement on', () => {
  const allowed = growthModel(quadratic)?.allowed ?? [];
  expect(allowed[0]).toEqual({ x: 0.125, y: 4_161 / 400_000 });
  expect(allowed.at(-1)?.x).toBe(1);
  expect(allowed.at(-1)?.y).toBeCloseTo((4_161 * 8) / 400_000);
});

it('leaves out an allowed order that it does not know', () => {
  expect(growthModel({ ...quadratic, allowed: 'n!' })?.allowed).toEqual([]);
});

it('labels the sizes that have room, and three round numbers of steps', () => {
  const model = growthModel(quadratic);
  expect(model?.sizeTicks.map(({ text }) => text)).toEqual(['64', '128', '256', '512']);
  expect(model?.stepTicks.map(({ text }) => text)).toEqual(['0', '200k', '400k']);
  const crowded = growthModel({ ...quadratic, sizes: [1, 2, 3, 512] });
  expect(crowded?.sizeTicks.map(({ text }) => text)).toEqual(['3', '512']);
});

it('draws nothing without a measurement', () => {
  expect(growthModel({ ...quadratic, sizes: [], steps: [] })).toBeNull();
  expect(growthModel({ ...quadratic, steps: [] })).toBeNull();
});

it('writes counts that fit beside an axis', () => {
  expect([0, 950, 9_999, 45_000, 150_000, 1_500_000].map(shortCount)).toEqual([
    '0',
    '950',
    '9,999',
    '45k',
    '150k',
    '1.5M',
  ]);
});
