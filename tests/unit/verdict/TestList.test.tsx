// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { TestLine } from '../../../src/verdict/panel-state.ts';
import { TestList } from '../../../src/verdict/TestList.tsx';
import { failure, testResult } from '../domain/verdict-fixture.ts';

afterEach(cleanup);

/** 30 tests of which every tenth fails. */
const lines: readonly TestLine[] = Array.from({ length: 30 }, (_, index) => ({
  kind: 'finished',
  result: testResult(
    `test ${index}`,
    index % 10 === 0 ? 'failed' : 'passed',
    index % 10 === 0 ? { failures: [failure()] } : {},
  ),
}));

const show = (shown: readonly TestLine[]) =>
  render(<TestList lines={shown} open={null} evidenceId="evidence" onOpen={() => undefined} />);

const titles = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

it('says how many of many tests pass, and shows those that fail alone if asked, in the next exercise too', () => {
  const { unmount } = show(lines);
  screen.getByText('27 of 30 pass');
  expect(titles()).toHaveLength(30);
  const toggle = () => screen.getByRole('button', { name: 'Only those that fail' });
  expect(toggle().getAttribute('aria-pressed')).toBe('false');
  fireEvent.click(toggle());
  expect(titles()).toEqual(['test 0', 'test 10', 'test 20'].map((name) => `${name}Not yet1 ms`));
  unmount();
  show(lines);
  expect(titles()).toHaveLength(3);
  fireEvent.click(toggle());
  expect(titles()).toHaveLength(30);
});

it('shows them all where none fails, whatever was asked for before', () => {
  const { unmount } = show(lines);
  fireEvent.click(screen.getByRole('button', { name: 'Only those that fail' }));
  unmount();
  show(lines.filter((_, index) => index % 10 !== 0));
  expect(titles()).toHaveLength(27);
  expect(screen.queryByRole('button', { name: 'Only those that fail' })).toBeNull();
});

it('goes from row to row by the arrows, and is left by one Tab', () => {
  show(lines);
  const rows = screen.getAllByRole('button', { name: /^test/ });
  expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
  rows[0]?.focus();
  const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document, { key });
  press('ArrowDown');
  expect(document.activeElement).toBe(rows[1]);
  press('End');
  press('ArrowDown');
  expect(document.activeElement).toBe(rows[2]);
  press('Home');
  expect(document.activeElement).toBe(rows[0]);
});

it('offers nothing to leave out of a few', () => {
  show(lines.slice(0, 8));
  expect(screen.queryByRole('button', { name: 'Only those that fail' })).toBeNull();
});
