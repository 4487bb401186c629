import type { LinkedExercise, WorkStore } from './store/work-store.ts';

/** What became of an exercise from a link. `passed` is what its author's tests say, and no progress. */
export type LinkedState = 'new' | 'started' | 'tried' | 'passed';

export interface LinkedWork extends LinkedExercise {
  readonly state: LinkedState;
}

/** The exercises that were opened by a link, the last opened first. */
export async function loadLinkedWork(work: WorkStore): Promise<readonly LinkedWork[]> {
  const all = await work.loadLinked();
  return Promise.all(
    all.map(async ({ key, title, payload, at }) => {
      const state = await stateOf(work, key);
      return { key, title, payload, at, state };
    }),
  );
}

async function stateOf(work: WorkStore, key: string): Promise<LinkedState> {
  const [draft, attempts] = await Promise.all([work.loadDraft(key), work.loadAttempts(key)]);
  const verdicts = attempts.flatMap(({ origin }) =>
    origin.kind === 'submitted' ? [origin.verdict.kind] : [],
  );
  if (verdicts.includes('passed')) return 'passed';
  if (verdicts.length > 0) return 'tried';
  return draft === null && attempts.length === 0 ? 'new' : 'started';
}
