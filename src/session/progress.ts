import type { Progress } from './session-state.ts';
import type { WorkStore } from './store/work-store.ts';

/** Progress by slug, of the exercises that have any. */
export async function loadAllProgress(work: WorkStore): Promise<ReadonlyMap<string, Progress>> {
  const records = await work.loadAllProgress();
  return new Map(records.map(({ key, progress }) => [key, progress]));
}

/** The exercise last worked on, of those that `isKnown` accepts; null where there is none. */
export async function loadLastVisited(
  work: WorkStore,
  isKnown: (slug: string) => boolean,
): Promise<string | null> {
  const visits = [...(await work.loadVisits())].filter(([slug]) => isKnown(slug));
  const [last] = visits.toSorted(([, one], [, other]) => other - one);
  return last?.[0] ?? null;
}
