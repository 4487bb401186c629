import { existsSync, readFileSync } from 'node:fs';
import type { Pack } from '../../src/domain/pack.ts';
import { packFile } from '../runtime/paths.ts';

/** The archive of a pack; null where this build was made without it. */
export function readPack(pack: Pack): Promise<Uint8Array | null> {
  const file = packFile(pack);
  return Promise.resolve(existsSync(file) ? new Uint8Array(readFileSync(file)) : null);
}
