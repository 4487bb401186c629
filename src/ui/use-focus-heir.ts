import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/**
 * Gives the focus to another element when the one that has it is taken off the page, where a
 * browser would leave it nowhere. `heir` is asked once the page is as it will be.
 */
export function useFocusHeir(
  element: RefObject<HTMLElement | null>,
  heir: () => HTMLElement | null | undefined,
): void {
  const latest = useRef(heir);
  useLayoutEffect(() => {
    latest.current = heir;
  });

  useLayoutEffect(() => {
    const leaving = element.current;
    return () => {
      if (leaving === null || !leaving.contains(document.activeElement)) return;
      queueMicrotask(() => {
        // Somebody else may have taken it already.
        if (document.activeElement === document.body) latest.current()?.focus();
      });
    };
  }, [element]);
}
