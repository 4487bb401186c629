import type { Attempt } from '../../../session/session-state.ts';

const keptWords = {
  reset: 'Replaced by Reset',
  shared: 'Replaced by a shared text',
  reopened: 'Replaced by an older attempt',
  'other-tab': 'Replaced in another tab',
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

// Made once: making one takes a millisecond, and a list has hundreds of times.
const timeOfDay = new Intl.DateTimeFormat([], { hour: '2-digit', minute: '2-digit' });
const dayOfYear = new Intl.DateTimeFormat([], { day: 'numeric', month: 'short' });

/** The time of day, with the date unless it is today; both as the browser's language writes them. */
export function attemptTime(at: number, now: number): string {
  const [then, today] = [new Date(at), new Date(now)];
  const time = timeOfDay.format(then);
  if (then.toDateString() === today.toDateString()) return time;
  return `${dayOfYear.format(then)}, ${time}`;
}
