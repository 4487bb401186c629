// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { OutcomePlaces } from '../../../src/app/workbench/console/OutcomePlaces.tsx';
import { traceback } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

it('leads to the lines in which a run was ended', () => {
  const frames = traceback('', '', 12, 14)[0]?.frames ?? [];
  const goToLine = vi.fn();
  render(<OutcomePlaces outcome={{ kind: 'stopped', ms: 1, frames }} onGoToLine={goToLine} />);
  fireEvent.click(screen.getByRole('button', { name: 'Line 14' }));
  expect(goToLine).toHaveBeenCalledWith(14);
});

it('shows nothing where nobody saw a line', () => {
  const { container } = render(
    <OutcomePlaces outcome={{ kind: 'timed-out', limitMs: 10_000 }} onGoToLine={() => {}} />,
  );
  expect(container.textContent).toBe('');
});
