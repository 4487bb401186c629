import type { AllWork } from '../../../src/session/store/all-work.ts';
import { newProgress } from '../../../src/session/store/progress-record.ts';
import { failed, passed } from './fixtures.ts';

export const noWork: AllWork = { drafts: [], attempts: [], progress: [], linked: [] };

export const draftOf = (key: string, code: string, at: number) => ({
  key,
  code,
  at,
  openedWith: null,
  starter: null,
  cases: '',
});

export const submittedOf = (key: string, code: string, at: number, verdict = failed) =>
  ({ key, code, at, origin: { kind: 'submitted', verdict } }) as const;

export const setAsideOf = (
  key: string,
  code: string,
  at: number,
  because: 'reset' | 'imported' = 'reset',
) => ({ key, code, at, origin: { kind: 'kept', because } }) as const;

/** Something of everything, in the order in which a database gives it. */
export const someWork: AllWork = {
  drafts: [draftOf('stack', 'mine', 10), draftOf('x-1', '# ü 🙂 \ud800', 11)],
  attempts: [
    submittedOf('stack', 'one', 1),
    submittedOf('stack', 'two', 2, passed),
    setAsideOf('queue', 'half', 3),
  ],
  progress: [
    { ...newProgress('queue'), progress: 'tried' },
    { ...newProgress('stack'), progress: 'solved', solvedAt: 2, hintsShown: 1 },
  ],
  linked: [{ key: 'x-1', title: 'Linked', payload: '1.abc', at: 11 }],
};
