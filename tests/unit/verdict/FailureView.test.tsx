// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Failure } from '../../../src/domain/verdict.ts';
import { FailureView } from '../../../src/verdict/FailureView.tsx';
import { failure } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

const show = (shown: Failure) =>
  render(<FailureView failure={shown} onGoToLine={() => undefined} />).container;

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
