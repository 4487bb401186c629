import { createRunner } from '../../src/runner/create-runner.ts';
import { withTypes } from '../../src/runner/judge-types.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { createNodeChecker } from './node-checker.ts';
import { prepareThreads } from './python-threads.ts';
import { readPack } from './read-pack.ts';

/** The product's runner on threads of Node instead of workers in a frame. Needs `ensureRuntime`. */
export async function createNodeRunner(
  options: Parameters<typeof prepareThreads>[0] = {},
): Promise<Runner & { close: () => void }> {
  const python = createRunner(await prepareThreads(options), readPack);
  const checker = createNodeChecker();
  return {
    ...withTypes(python, checker),
    close: () => {
      python.close();
      checker.close();
    },
  };
}
