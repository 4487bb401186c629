import { useEffect } from 'react';
import type { RefObject } from 'react';
import { takeLastOpened } from '../last-opened.ts';

/** Gives the focus to the row of the exercise that the reader comes back from, if it is shown. */
export function useReturnToRow(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const slug = takeLastOpened();
    if (slug === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(slug)}"]`);
    row?.focus();
  }, [list]);
}
