import type { Pack } from '../../src/domain/pack.ts';
import { imported, placeOf } from '../packs/packs.ts';
import type { Harness } from './boot-python.ts';
import { protectFiles } from './file-system.ts';
import type { PyodideInternals } from './pyodide-internals.ts';

/** Python must be as it was after boot. */
export function addPack(
  { FS }: PyodideInternals,
  harness: Harness,
  pack: Pack,
  archive: Uint8Array,
): void {
  const place = placeOf(pack);
  FS.mkdirTree(place.archive.slice(0, place.archive.lastIndexOf('/')));
  FS.writeFile(place.archive, archive);
  harness.add_pack(place.archive, place.folder ?? '', imported[pack]);
  protectFiles(FS);
}
