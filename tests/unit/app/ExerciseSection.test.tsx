// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { ExerciseSection } from '../../../src/app/catalogue/ExerciseSection.tsx';
import { entries } from '../../../src/catalog/catalog.ts';

afterEach(cleanup);

const [first, second, third] = entries;
const section = { id: 'part-1', title: 'Day 1', introduction: '', entries: entries.slice(0, 3) };

function Page() {
  const [rows, setRows] = useState(2);
  return (
    <ExerciseSection
      section={section}
      progress={new Map()}
      matches={new Map()}
      path="a-week"
      rows={rows}
      onShowMore={() => setRows(3)}
    />
  );
}

it('shows the first rows, and goes on at the first new one when all are asked for', () => {
  render(<Page />);
  const hrefs = () => screen.getAllByRole('link').map((row) => row.getAttribute('href'));
  expect(hrefs()).toEqual([`#/e/${first?.slug}?path=a-week`, `#/e/${second?.slug}?path=a-week`]);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 3' }));
  expect(hrefs()).toHaveLength(3);
  expect(document.activeElement?.getAttribute('data-row')).toBe(third?.slug);
  expect(screen.queryByRole('button')).toBeNull();
});
