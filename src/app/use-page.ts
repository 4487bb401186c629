import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

let firstPage = true;

/**
 * Names the page in the window's title, and moves the focus to its heading when it was navigated
 * to; the first page leaves the focus where the browser puts it.
 */
export function usePage(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = title === '' ? 'Gradus' : `${title} · Gradus`;
  }, [title]);

  useEffect(() => {
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);

  return heading;
}
