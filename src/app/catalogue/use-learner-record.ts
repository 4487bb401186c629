import { useEffect, useState } from 'react';
import { loadLinkedWork, type LinkedWork } from '../../session/linked-work.ts';
import type { Progress } from '../../session/session-state.ts';
import type { WorkStore } from '../../session/store/work-store.ts';

/** What the catalogue knows of the learner. */
export interface LearnerRecord {
  readonly progress: ReadonlyMap<string, Progress>;
  /** Keys of the exercises that were worked on, the last first. */
  readonly visited: readonly string[];
  /** Exercises that were opened by a link, the last opened first. */
  readonly linked: readonly LinkedWork[];
}

/** Null until it has been read, which takes a few milliseconds. */
export function useLearnerRecord(work: WorkStore): LearnerRecord | null {
  const [record, setRecord] = useState<LearnerRecord | null>(null);

  useEffect(() => {
    let current = true;
    const read = async () => {
      const [all, visits, linked] = await Promise.all([
        work.loadAllProgress(),
        work.loadVisits(),
        loadLinkedWork(work),
      ]);
      if (!current) return;
      setRecord({
        progress: new Map(all.map(({ key, progress }) => [key, progress])),
        visited: [...visits].toSorted(([, a], [, b]) => b - a).map(([key]) => key),
        linked,
      });
    };
    void read();
    const unsubscribe = work.subscribe(() => void read());
    return () => {
      current = false;
      unsubscribe();
    };
  }, [work]);

  return record;
}
