interface UpdateListeners {
  /** A build is there whole, behind the one that serves. */
  readonly onReady: () => void;
  /** A build could not be fetched. */
  readonly onFailed: () => void;
}

/** Milliseconds: a tab may stay open for days. */
const betweenLooks = 3_600_000;

/** Follows what the browser fetches for a registration; looks when somebody comes back to the page. */
export function watchUpdates(
  registration: ServiceWorkerRegistration,
  { onReady, onFailed }: UpdateListeners,
): void {
  const follow = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active !== null) onReady();
      if (worker.state === 'redundant' && registration.active === null) onFailed();
    });
  };
  registration.addEventListener('updatefound', () => follow(registration.installing));
  follow(registration.installing);
  if (registration.waiting !== null && registration.active !== null) onReady();

  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !navigator.onLine || Date.now() - looked < betweenLooks) return;
    looked = Date.now();
    registration.update().catch(() => {
      // The host is not reached; the next look may find it.
    });
  });
}
