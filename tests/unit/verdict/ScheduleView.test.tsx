// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Schedule, ScheduleStep } from '../../../src/domain/verdict.ts';
import { FailureView } from '../../../src/verdict/FailureView.tsx';
import { failure } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

const step = (lane: number, line: number, more: Partial<ScheduleStep> = {}): ScheduleStep => ({
  lane,
  file: 'solution.py',
  line,
  code: `line(${line})`,
  skipped: 0,
  goesOn: false,
  leaves: false,
  reads: [],
  writes: [],
  ends: '',
  ...more,
});

const schedule: Schedule = {
  lanes: ['T1', 'T2'],
  after: 12,
  steps: [
    step(0, 5, { reads: [{ name: 'self.n', value: '0' }], ends: 'interrupted' }),
    step(1, 5, { writes: [{ name: 'self.n', value: '1' }] }),
    step(1, 6, { skipped: 1, leaves: true, ends: 'waits' }),
    step(0, 5, { goesOn: true }),
  ],
};

it('shows each line in the lane of its thread, with what it read, wrote and waited for', () => {
  render(<FailureView meaning={null} failure={failure({ schedule })} onGoToLine={() => {}} />);
  const cells = within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
  expect(cells).toEqual([
    ['Line', 'T1', 'T2'],
    ['Line 5', 'line(5)self.n is 0stops here, and T2 goes on', ''],
    ['Line 5', '', 'line(5)self.n is now 1'],
    ['one line left out'],
    ['Line 6', '', 'line(6)leaves the blockwaits here'],
    ['Line 5', 'line(5)goes on', ''],
    ['12 lines left out'],
  ]);
});

it('leads to a line in the editor', () => {
  const asked: number[] = [];
  render(
    <FailureView
      meaning={null}
      failure={failure({ schedule })}
      onGoToLine={(line) => asked.push(line)}
    />,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Line 6' }));
  expect(asked).toEqual([6]);
});
