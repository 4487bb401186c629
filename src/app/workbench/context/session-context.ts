import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import type { SessionActions, SessionState } from '../../../session/session-state.ts';

export interface Session {
  readonly store: StoreApi<SessionState>;
  readonly actions: SessionActions;
}

export const SessionContext = createContext<Session | null>(null);

export function useCurrentSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('There is no session around this component.');
  return session;
}

export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  return useStore(useCurrentSession().store, select);
}

export const useSessionActions = (): SessionActions => useCurrentSession().actions;
