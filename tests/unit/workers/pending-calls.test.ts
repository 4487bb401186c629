import { readFileSync } from 'node:fs';
import wabt from 'wabt';
import { expect, it } from 'vitest';
import { root } from '../../../scripts/runtime/paths.ts';
import { assembled } from '../../../workers/runtime/pending-calls.ts';

it('is what its text says', async () => {
  const text = readFileSync(`${root}workers/runtime/pending-calls.wat`, 'utf8');
  const module = (await wabt()).parseWat('pending-calls.wat', text);
  const { buffer } = module.toBinary({});
  expect(assembled).toBe(Buffer.from(buffer).toString('base64'));
});
