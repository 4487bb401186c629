import { parseArgs } from 'node:util';
import { ensureRuntime } from '../../scripts/runtime/ensure-runtime.ts';
import { soak } from './soak.ts';

/**
 * `npm run soak -- --count 10000 --seed 7`; the seed is printed, so that a run can be repeated.
 *
 * The command limits glibc to one arena. It else gives every thread one of its own and keeps what is
 * freed in it: after a hundred threads that came and went, that alone is over 100 MB.
 */

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const count = Number(values.count ?? 10_000);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
console.log(`seed ${seed}, ${count} submissions`);

await ensureRuntime();
const report = await soak(count, seed, (done) => console.log(`${done} done`));
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
for (const line of report.wrong.slice(0, 20)) console.log(line);
const growth = report.memory.late / report.memory.early - 1;
console.log(
  `${report.wrong.length} wrong verdicts; ${report.replaced} workers replaced for ${report.reasons} reasons; ` +
    `memory ${megabytes(report.memory.early)} after the first hundred, ${megabytes(report.memory.late)} at the end (${(growth * 100).toFixed(1)} %)`,
);
const asItShould = report.wrong.length === 0 && report.replaced === report.reasons && growth <= 0.1;
process.exitCode = asItShould ? 0 : 1;
