import { parseArgs } from 'node:util';
import { ensureRuntime } from '../../scripts/runtime/ensure-runtime.ts';
import { spreadOf, type Spread } from '../bench/measure.ts';
import { racing } from './concurrent.ts';
import { mixed } from './mixed.ts';
import { soak } from './soak.ts';

/**
 * `npm run soak -- --count 10000 --seed 7`; the seed is printed, so that a run can be repeated.
 * With `--concurrent` everything submitted is about threads, processes and asyncio.
 *
 * The command lets glibc keep little of what is freed, which is not our memory any more: one arena
 * instead of one for every thread that came and went, and blocks of 256 kB and more of their own.
 */

const { values } = parseArgs({
  options: {
    count: { type: 'string' },
    seed: { type: 'string' },
    concurrent: { type: 'boolean', default: false },
  },
});
const count = Number(values.count ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.log(`seed ${seed}, ${count} submissions`);

await ensureRuntime();
const report = await soak(values.concurrent ? racing : mixed, count, seed, (done) =>
  console.log(`${done} done`),
);
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
for (const line of report.wrong.slice(0, 20)) console.log(line);
const early = spreadOf(report.memory.early);
const late = spreadOf(report.memory.late);
const growth = late.median / early.median - 1;
const shown = ({ median, least, most }: Spread): string =>
  `${megabytes(median)} (${megabytes(least)} to ${megabytes(most)})`;
console.log(
  `${report.wrong.length} wrong verdicts; ${report.replaced} workers replaced for ${report.reasons} reasons; ` +
    `memory ${shown(early)} after the first hundred, ${shown(late)} at the end: ${(growth * 100).toFixed(1)} %`,
);
const asItShould = report.wrong.length === 0 && report.replaced === report.reasons && growth <= 0.1;
process.exitCode = asItShould ? 0 : 1;
