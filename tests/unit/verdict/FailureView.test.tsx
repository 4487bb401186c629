// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Failure } from '../../../src/domain/verdict.ts';
import { FailureView } from '../../../src/verdict/FailureView.tsx';
import { failure, traceback } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

const show = (shown: Failure) =>
  render(<FailureView failure={shown} meaning={null} onGoToLine={() => undefined} />).container;

it('says nothing above two values that say it all', () => {
  const container = show(failure({ message: '', expected: '[2, 1]', actual: '[1, 2]' }));
  expect(container.querySelector('p')).toBeNull();
  expect(container.textContent).toBe('expected[2, 1]got[1, 2]');
});

it('says what the two values do not show', () => {
  const container = show(
    failure({ message: 'The order does not matter.', expected: '[2]', actual: '[1]' }),
  );
  expect(container.querySelector('p')?.textContent).toBe('The order does not matter.');
});

it('shows the start of a message of many lines, and all of it when asked', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index}`);
  const container = show(failure({ message: lines.join('\n') }));
  expect(container.querySelector('pre')?.textContent.split('\n')).toHaveLength(6);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 20 lines' }));
  expect(container.querySelector('pre')?.textContent).toBe(lines.join('\n'));
});

it('says once what was raised, and what to look at after an endless recursion', () => {
  const container = show(
    failure({
      message: 'Your code raised RecursionError: too deep.',
      traceback: traceback('RecursionError', 'too deep', 2),
    }),
  );
  expect(container.textContent.split('RecursionError')).toHaveLength(2);
  expect(container.textContent).toContain('Is there a case that ends the recursion');
});
