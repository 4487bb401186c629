// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { TabBar } from '../../../src/ui/TabBar.tsx';

afterEach(cleanup);

const tabs = [
  { name: 'a', label: 'A', panel: 'panel-a' },
  { name: 'b', label: 'B', panel: 'panel-b' },
  { name: 'c', label: 'C', panel: 'panel-c' },
] as const;

function Example() {
  const [current, setCurrent] = useState<'a' | 'b' | 'c'>('a');
  return <TabBar label="Letters" tabs={tabs} current={current} onChoose={setCurrent} />;
}

it('has one tab stop, and goes round with the arrows', () => {
  render(<Example />);
  const tab = (name: string) => screen.getByRole('tab', { name });
  fireEvent.keyDown(tab('A'), { key: 'ArrowLeft' });
  expect(tab('C').getAttribute('aria-selected')).toBe('true');
  expect(document.activeElement).toBe(tab('C'));
  expect(screen.getAllByRole('tab').map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  fireEvent.keyDown(tab('C'), { key: 'Home' });
  expect(tab('A').getAttribute('aria-selected')).toBe('true');
});
