import { existsSync } from 'node:fs';
import { allPacks, type Pack } from '../../src/domain/pack.ts';
import { packFile } from '../runtime/paths.ts';

/** The packs that this build has. */
export function builtPacks(): readonly Pack[] {
  return allPacks.filter((pack) => existsSync(packFile(pack)));
}
