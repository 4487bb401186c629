import type { ToServiceWorker } from '../../workers/protocol.ts';

/** Milliseconds in which a worker takes over that is whole. */
const patience = 5_000;

/**
 * Prepares what the next load of the page gets: the build that waits, or, where the host has taken
 * away what this build needs, whatever the host has now. Never rejects.
 */
export async function reloadAnew(
  container: ServiceWorkerContainer | undefined,
  scope: string,
  isGone: boolean,
): Promise<void> {
  if (container === undefined) return;
  try {
    const registration = await container.getRegistration(scope);
    if (registration === undefined) return;
    if (registration.waiting !== null) {
      const taken = new Promise<boolean>((resolve) => {
        container.addEventListener('controllerchange', () => resolve(true), { once: true });
        setTimeout(resolve, patience, false);
      });
      registration.waiting.postMessage({ kind: 'take-over' } satisfies ToServiceWorker);
      if (await taken) return;
    } else if (!isGone) return;
    await registration.unregister();
  } catch {
    // The page is loaded again all the same.
  }
}
