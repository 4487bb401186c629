import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * The catalogue by keyboard: `/` goes to the search, the arrows move over the rows, Escape clears.
 * Enter is the link's own.
 */
export function useRowKeys(
  list: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
  clear: () => void,
): void {
  const latest = useRef(clear);
  useEffect(() => {
    latest.current = clear;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      const inSearch = target === search.current;
      if (event.key === '/' && !inSearch) {
        event.preventDefault();
        search.current?.select();
        search.current?.focus();
      } else if (event.key === 'Escape' && target.closest('[role="menu"]') === null) {
        latest.current();
        search.current?.focus();
      } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        // The search stands among the rows: where to start and to go on comes before it.
        const steps = [
          ...(list.current?.querySelectorAll<HTMLElement>('[data-row], [type=search]') ?? []),
        ];
        const from = target === document.body ? search.current : target;
        const place = steps.findIndex((step) => step === from);
        if (place === -1) return;
        event.preventDefault();
        steps[place + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [list, search]);
}
