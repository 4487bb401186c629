import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { root } from '../../scripts/runtime/paths.ts';
import { serveFolder } from '../browser/static-server.ts';
import { killWhileTyping } from './killing.ts';

/**
 * `npm run soak:kill -- --count 50 --seed 7`: ends the browser at a random moment while somebody
 * types, again and again in one profile. The seed is printed, so that a run can be repeated.
 */

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const count = Number(values.count ?? 50);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
if (!existsSync(`${root}dist/index.html`)) throw new Error('Run `npm run build` first.');
console.log(`seed ${seed}, ${count} kills`);

const site = await serveFolder(`${root}dist`);
const all = await killWhileTyping(
  site.address,
  count,
  seed,
  ({ keys, lostKeys, lostMs, found }) => {
    console.log(
      lostKeys === null
        ? `after ${keys} keys: DAMAGED: ${JSON.stringify(found)}`
        : `after ${keys} keys: ${lostKeys} keys lost, the first of them ${Math.round(lostMs)} ms old`,
    );
  },
);
await site.close();

const damaged = all.filter(({ lostKeys }) => lostKeys === null);
const most = (numbers: readonly number[]): number => Math.round(Math.max(0, ...numbers));
const lostMs = most(all.map((kill) => kill.lostMs));
const lostKeys = most(all.map((kill) => kill.lostKeys ?? 0));
console.log(
  `${damaged.length} of ${all.length} drafts damaged; at most ${lostKeys} keys and ${lostMs} ms lost`,
);
process.exitCode = damaged.length === 0 && lostMs <= 1_000 ? 0 : 1;
