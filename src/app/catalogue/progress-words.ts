import type { Progress } from '../../session/session-state.ts';

export const progressWords: Record<Progress, string> = {
  new: 'New',
  started: 'Started',
  solved: 'Solved',
  shown: 'Solution shown',
};

export const difficultyWords = { easy: 'Easy', medium: 'Medium', hard: 'Hard' } as const;
