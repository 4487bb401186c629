import { existsSync } from 'node:fs';
import { packFile } from '../scripts/runtime/paths.ts';
import type { Pack } from '../src/domain/pack.ts';

/**
 * Whether this build lacks one of these packs, as where there is no package index; what needs it is
 * skipped then, and the reason printed. In CI nothing is skipped.
 */
export function lacksAny(packs: readonly Pack[]): boolean {
  const lacking = packs.filter((pack) => !existsSync(packFile(pack)));
  if (lacking.length === 0 || process.env['CI']) return false;
  console.warn(
    `Skipped: this build lacks ${lacking.join(', ')}, whose wheels could not be fetched.`,
  );
  return true;
}
