import { expect, it } from 'vitest';
import { mixed } from '../soak/mixed.ts';
import { soak } from '../soak/soak.ts';

it('gives no wrong verdict in 150 submissions with faults among them', async () => {
  const seed = Date.now() % 1_000_000;
  const report = await soak(mixed, 150, seed);
  expect(report.wrong, `seed ${seed}`).toEqual([]);
  expect(report.replaced, `seed ${seed}`).toBeLessThanOrEqual(report.reasons);
});
