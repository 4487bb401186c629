// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Section } from '../../../src/app/catalogue/sections.ts';
import { moreRows, useShownRows } from '../../../src/app/catalogue/use-shown-rows.ts';
import { emptyFilter } from '../../../src/app/routes.ts';
import type { CatalogueFilter } from '../../../src/app/routes.ts';
import { findEntry } from '../../../src/catalog/catalog.ts';

afterEach(() => {
  cleanup();
  history.replaceState(null, '');
});

function section(id: string, rows: number): Section {
  const entry = findEntry('stack');
  if (entry === null) throw new Error('no stack');
  return { id, title: id, introduction: '', entries: Array.from({ length: rows }, () => entry) };
}

const [small, large, huge] = [section('small', 40), section('large', 160), section('huge', 5_000)];

function shownRows(sections: readonly Section[]) {
  return renderHook(({ filter }: { filter: CatalogueFilter }) => useShownRows(filter, sections), {
    initialProps: { filter: emptyFilter },
  });
}

it('shows every row of a catalogue that can be drawn at once', () => {
  const { result } = shownRows([small, large]);
  expect(result.current.rowsOf(small)).toBe(40);
  expect(result.current.rowsOf(large)).toBe(160);
});

it('shows the first rows of each section of a larger one, and more of one when asked', () => {
  const { result } = shownRows([large, huge]);
  expect(result.current.rowsOf(large)).toBe(60);
  expect(result.current.rowsOf(huge)).toBe(60);
  act(() => result.current.showMore(huge));
  expect(result.current.rowsOf(large)).toBe(60);
  expect(result.current.rowsOf(huge)).toBe(60 + moreRows(4_940));
});

it('begins anew with another filter, and remembers in the history what was shown', () => {
  const { result, unmount } = shownRows([large, huge]);
  act(() => result.current.showMore(huge));
  unmount();
  const again = shownRows([large, huge]);
  expect(again.result.current.rowsOf(huge)).toBe(260);
  history.replaceState(null, '');
  again.rerender({ filter: { ...emptyFilter, words: 'x' } });
  expect(again.result.current.rowsOf(huge)).toBe(60);
});
