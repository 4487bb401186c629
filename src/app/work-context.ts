import { createContext, useContext } from 'react';
import type { WorkStore } from '../session/store/work-store.ts';

/** The learner's work, for what stands deep in a page and belongs to no session. */
export const WorkContext = createContext<WorkStore | null>(null);

export function useWork(): WorkStore {
  const work = useContext(WorkContext);
  if (work === null) throw new Error('There is no work around this component.');
  return work;
}
