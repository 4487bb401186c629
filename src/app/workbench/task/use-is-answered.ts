import { useSessionState } from '../context/session-context.ts';

/** Whether the learner may see the answer: the exercise was solved, or its solution asked for, and it is not solved again. */
export function useIsAnswered(): boolean {
  return useSessionState(
    ({ progress, againAt, results }) =>
      ((progress === 'solved' || progress === 'shown') && againAt === null) ||
      (results.kind === 'judged' && results.verdict.kind === 'passed'),
  );
}
