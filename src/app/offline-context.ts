import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { OfflineState, OfflineUse } from '../offline/offline-use.ts';

export const OfflineContext = createContext<OfflineUse | null>(null);

export function useOffline(): OfflineUse {
  const offline = useContext(OfflineContext);
  if (offline === null) throw new Error('Nobody around this component keeps the site.');
  return offline;
}

export function useOfflineState<T>(select: (state: OfflineState) => T): T {
  return useStore(useOffline().state, select);
}
