import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { runtimeFolder } from '../runtime/paths.ts';

/** Where `grade` keeps memory to start from: of this build of the runtime and this Node. */
const file = `${runtimeFolder}/snapshot-${process.version}-${process.arch}`;

export function readKeptSnapshot(): Blob | null {
  return existsSync(file) ? new Blob([readFileSync(file)]) : null;
}

/** Whole or not at all, whatever else writes it at the same time. */
export async function keepSnapshot(snapshot: Blob): Promise<void> {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, new Uint8Array(await snapshot.arrayBuffer()));
  renameSync(own, file);
}
