import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** When a program that asked for lines has ended, the focus returns to where it was before. */
export function useConsoleFocus(
  panel: RefObject<HTMLElement | null>,
  running: boolean,
  awaitingInput: boolean,
): void {
  const before = useRef<HTMLElement | null>(null);

  useLayoutEffect(() => {
    const { activeElement } = document;
    if (!awaitingInput || panel.current?.contains(activeElement)) return;
    if (activeElement instanceof HTMLElement) before.current = activeElement;
  }, [panel, awaitingInput]);

  useEffect(() => {
    if (running) return;
    const { activeElement } = document;
    const lost = activeElement === document.body || panel.current?.contains(activeElement);
    if (lost) before.current?.focus();
    before.current = null;
  }, [panel, running]);
}
