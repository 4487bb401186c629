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
        const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
        const place = rows.indexOf(target);
        if (place === -1 && !inSearch && target !== document.body) return;
        event.preventDefault();
        const next = place + (event.key === 'ArrowDown' ? 1 : -1);
        if (next < 0) search.current?.focus();
        else rows[next]?.focus();
      }
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [list, search]);
}
