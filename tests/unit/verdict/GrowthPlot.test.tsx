// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FailureView } from '../../../src/verdict/FailureView.tsx';
import { failure } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

it('shows the counted steps as a plot, and as a table for who cannot see it', () => {
  const growth = { sizes: [64, 128, 256], steps: [100, 400, 1_600], order: 'n²', allowed: 'n' };
  render(<FailureView meaning={null} failure={failure({ growth })} onGoToLine={() => {}} />);
  expect(screen.getByRole('figure').textContent).toContain('counted: about n²');
  const rows = within(screen.getByRole('table')).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual(['ItemsSteps', '64100', '128400', '2561,600']);
});

it('shows no plot where nothing was counted', () => {
  render(<FailureView meaning={null} failure={failure({})} onGoToLine={() => {}} />);
  expect(screen.queryByRole('figure')).toBeNull();
});
