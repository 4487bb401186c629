import { createRunner } from '../../src/runner/create-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { prepareThreads } from './python-threads.ts';
import { readPack } from './read-pack.ts';

/** The product's runner on threads of Node instead of workers in a frame. Needs `ensureRuntime`. */
export async function createNodeRunner(
  options: Parameters<typeof prepareThreads>[0] = {},
): Promise<Runner & { close: () => void }> {
  return createRunner(await prepareThreads(options), readPack);
}
