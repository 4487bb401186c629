import { existsSync, readFileSync } from 'node:fs';
import type { Pack } from '../../src/domain/pack.ts';
import { createRunner } from '../../src/runner/create-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { packFile } from '../runtime/paths.ts';
import { prepareThreads } from './python-threads.ts';

function readPack(pack: Pack): Promise<Uint8Array | null> {
  const file = packFile(pack);
  return Promise.resolve(existsSync(file) ? new Uint8Array(readFileSync(file)) : null);
}

/** The product's runner on threads of Node instead of workers in a frame. Needs `ensureRuntime`. */
export async function createNodeRunner(
  options: Parameters<typeof prepareThreads>[0] = {},
): Promise<Runner & { close: () => void }> {
  return createRunner(await prepareThreads(options), readPack);
}
