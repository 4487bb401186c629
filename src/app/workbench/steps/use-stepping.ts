import { useMemo } from 'react';
import { readTypeTests } from '../../../domain/type-test.ts';
import type { TestResult } from '../../../domain/verdict.ts';
import type { Stepping } from '../../../verdict/stepping.ts';
import type { Commands } from '../actions/use-commands.ts';
import type { ExerciseSubject } from '../context/exercise-subject.ts';
import { useSessionState } from '../context/session-context.ts';

const hasFailed: ReadonlySet<TestResult['status']> = new Set(['failed', 'errored', 'timed-out']);

/** Ways from the tests that have not passed into their steps. */
export function useStepping({ body }: ExerciseSubject, { stepThrough }: Commands): Stepping {
  const isBusy = useSessionState(({ activity }) => activity.kind !== 'idle');
  return useMemo(() => {
    // Types are judged without running anything.
    const ofTypes = new Set(readTypeTests(body.typeTests).tests.map(({ name }) => name));
    return {
      isBusy,
      allows: ({ name, status, failures }) =>
        hasFailed.has(status) &&
        !ofTypes.has(name) &&
        // One order of threads of many: it has a picture of its own.
        failures.every(({ schedule }) => schedule === undefined),
      ask: ({ name, title }) => stepThrough({ kind: 'test', name, title }),
    };
  }, [body, stepThrough, isBusy]);
}
