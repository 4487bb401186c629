import type { Runner } from '../runner/runner.ts';

/** Settles when Python has started, or cannot, and the page has nothing else to do. */
export async function whenQuiet(runner: Runner): Promise<void> {
  await new Promise<void>((resolve) => {
    const isSettled = () => runner.getReadiness().kind !== 'starting';
    if (isSettled()) return resolve();
    const unsubscribe = runner.subscribe(() => {
      if (!isSettled()) return;
      unsubscribe();
      resolve();
    });
  });
  await new Promise<void>((resolve) => {
    // Safari has no such call.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1_000);
  });
}
