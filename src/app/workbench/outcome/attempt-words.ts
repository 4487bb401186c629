import type { Attempt } from '../../../session/session-state.ts';

const keptWords = {
  reset: 'Replaced by Reset',
  shared: 'Replaced by a shared text',
  reopened: 'Replaced by an older attempt',
  'other-tab': 'Replaced in another tab',
  imported: 'Set aside on import',
  again: 'Set aside to solve it again',
};

const brokenWords = {
  syntax: 'Did not parse',
  missing: 'A name was missing',
  raised: 'Raised before the tests',
  exited: 'Ended before the tests',
};

/** What became of an attempt, in a few words. */
export function attemptWords({ origin }: Attempt): string {
  if (origin.kind === 'kept') return keptWords[origin.because];
  const { verdict } = origin;
  const passed = verdict.tests.filter(({ status }) => status === 'passed').length;
  const count = verdict.tests.length === 0 ? '' : `: ${passed} of ${verdict.tests.length}`;
  switch (verdict.kind) {
    case 'passed':
      return `Passed${count}`;
    case 'failed':
      return `Not yet${count}`;
    case 'timed-out':
      return `Timed out${count}`;
    case 'crashed':
      return `Crashed${count}`;
    case 'broken':
      return brokenWords[verdict.reason.kind];
  }
}
