import { useMemo, useSyncExternalStore } from 'react';
import { formatRoute, parseRoute } from './routes.ts';
import type { Route } from './routes.ts';

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
  };
}

export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Changes the address without a step in the history. */
export function replaceRoute(route: Exclude<Route, { kind: 'unknown' }>): void {
  history.replaceState(null, '', formatRoute(route));
  for (const listener of listeners) listener();
}
