import { readFileSync } from 'node:fs';
import wabt from 'wabt';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';
import { assembled } from '../../../workers/runtime/pending-read.ts';

it('is what its text says', async () => {
  const text = readFileSync(`${root}workers/runtime/pending-read.wat`, 'utf8');
  const module = (await wabt()).parseWat('pending-read.wat', text);
  const { buffer } = module.toBinary({});
  expect(assembled).toBe(Buffer.from(buffer).toString('base64'));
});
