import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

let isFirst = true;
let tell: () => void;

/** Settles when the first page stands and can be read. */
export const firstPage = new Promise<void>((resolve) => {
  tell = resolve;
});

/**
 * Names the page in the window's title, and moves the focus to its heading when it was navigated
 * to; the first page leaves focus and place as the browser puts them.
 */
export function usePage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title === '' ? 'Gradus' : `${title} · Gradus`;
  }, [title]);

  useLayoutEffect(() => {
    if (!isFirst) window.scrollTo(0, 0);
  }, []);

  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
    tell();
  }, []);

  return heading;
}
