import { readFileSync } from 'node:fs';
import wabt from 'wabt';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';
import { assembled } from '../../../workers/runtime/entrances.ts';

it('is what its text says', async () => {
  const text = readFileSync(`${root}workers/runtime/entrances.wat`, 'utf8');
  const module = (await wabt()).parseWat('entrances.wat', text);
  const { buffer } = module.toBinary({});
  expect(assembled).toBe(Buffer.from(buffer).toString('base64'));
});
