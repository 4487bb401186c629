import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Pixels from the end within which a reader wants to see what comes again. */
const near = 48;
/** Pixels of what follows the output that are shown below its end. */
const peek = 104;

/**
 * Keeps the end of the output in view, until the reader scrolls up and again once they return to
 * the end. Output that fits is shown from its start. What comes after it moves nothing.
 */
export function useFollowEnd(
  output: RefObject<HTMLElement | null>,
  shown: boolean,
  running: boolean,
): void {
  const following = useRef(true);

  useEffect(() => {
    if (!running) return;
    following.current = true;
    output.current?.closest('[role="tabpanel"]')?.scrollTo(0, 0);
  }, [output, running]);

  useEffect(() => {
    const end = output.current;
    const panel = end?.closest<HTMLElement>('[role="tabpanel"]');
    if (!end || !panel || !shown) return;
    let last = panel.scrollTop;
    /** Where the end was when the reader last saw it: it may have moved on before a scroll is told. */
    let seen = 0;

    const place = () => {
      const { scrollTop, scrollHeight, clientHeight } = panel;
      const bottom = end.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
      const length = bottom + scrollTop;
      if (length <= clientHeight) return 0;
      return Math.min(length + peek, scrollHeight) - clientHeight;
    };
    const follow = () => {
      // The browser would hold on to a line in view, of which none is meant to stay.
      panel.style.overflowAnchor = following.current ? 'none' : '';
      seen = place();
      if (!following.current) return;
      if (panel.scrollTop < seen) panel.scrollTop = seen;
      last = panel.scrollTop;
    };
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = panel;
      // Where the output has become shorter, the browser scrolls up by itself.
      const isAtBottom = scrollTop + clientHeight >= scrollHeight - 2;
      if (scrollTop < last - 2 && !isAtBottom) following.current = false;
      else if (scrollTop >= seen - near) following.current = true;
      panel.style.overflowAnchor = following.current ? 'none' : '';
      last = scrollTop;
    };

    // Also called when lines that were out of view are laid out for the first time.
    const observer = new ResizeObserver(follow);
    observer.observe(end);
    // How it ended may come after the last line.
    if (end.parentElement) observer.observe(end.parentElement);
    panel.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      panel.removeEventListener('scroll', look);
    };
  }, [output, shown]);
}
