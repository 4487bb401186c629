import { useSessionState } from '../context/session-context.ts';

/** Whether the learner may see the answer: the exercise was solved, or its solution asked for. */
export function useIsAnswered(): boolean {
  return useSessionState(
    ({ progress, results }) =>
      progress === 'solved' ||
      progress === 'shown' ||
      (results.kind === 'judged' && results.verdict.kind === 'passed'),
  );
}
