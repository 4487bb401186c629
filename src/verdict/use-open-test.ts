import { useState } from 'react';
import type { Verdict } from '../domain/verdict.ts';

/**
 * The name of the test whose evidence is shown: the one that the learner chose, else the one that
 * the verdict names. What is chosen while the tests run stays open when the verdict comes.
 */
export function useOpenTest(
  stage: Verdict | string,
  named: string | null,
): [string | null, (name: string | null) => void] {
  /** Undefined while nothing was chosen. */
  const [chosen, choose] = useState<string | null | undefined>(undefined);
  const [last, setLast] = useState(stage);
  if (stage !== last) {
    setLast(stage);
    if (last !== 'running') choose(undefined);
  }
  return [chosen === undefined ? named : chosen, choose];
}
