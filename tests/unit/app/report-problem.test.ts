import { expect, it } from 'vitest';
import { reportHref } from '../../../src/app/report-problem.ts';

it('names the exercise in the title of the report', () => {
  const href = new URL(reportHref({ title: 'Reverse & more', slug: 'reverse' }));
  expect(href.pathname).toMatch(/\/issues\/new$/);
  expect(href.searchParams.get('title')).toBe('Reverse & more (reverse): ');
});

it('leaves the title to the writer where the problem is with no exercise', () => {
  expect(new URL(reportHref(null)).searchParams.get('title')).toBeNull();
});
