import type { LinkedState } from '../../session/linked-work.ts';
import type { Progress } from '../../session/session-state.ts';
import type { ProgressChoice } from '../routes.ts';

export const progressWords: Record<Progress, string> = {
  new: 'New',
  started: 'Started',
  tried: 'Not passed yet',
  solved: 'Solved',
  shown: 'Solution shown',
};

export const progressChoiceWords: Record<ProgressChoice, string> = {
  ...progressWords,
  tried: 'Tried, not passed yet',
  unsolved: 'Not solved',
};

export const linkedWords: Record<LinkedState, string> = {
  new: progressWords.new,
  started: progressWords.started,
  tried: progressWords.tried,
  passed: 'Passed',
};

export const difficultyWords = { easy: 'Easy', medium: 'Medium', hard: 'Hard' } as const;
