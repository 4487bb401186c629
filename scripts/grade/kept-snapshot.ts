import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { runtimeFolder } from '../runtime/paths.ts';

/** Where `grade` keeps memory to start from: of this build of the runtime and this Node. */
const file = `${runtimeFolder}/snapshot-${process.version}-${process.arch}`;

export function readKeptSnapshot(): Uint8Array | null {
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

/** Whole or not at all, whatever else writes it at the same time. */
export function keepSnapshot(snapshot: Uint8Array): void {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, snapshot);
  renameSync(own, file);
}
