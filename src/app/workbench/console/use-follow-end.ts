import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Pixels from the end within which a reader still wants to see what comes. */
const near = 48;

/**
 * Keeps the end of a scrolled panel in view while `following`, unless the reader has scrolled away
 * from it. `content` is what has changed.
 */
export function useFollowEnd(
  end: RefObject<HTMLElement | null>,
  following: boolean,
  content: unknown,
): void {
  const atEnd = useRef(true);

  useEffect(() => {
    const panel = end.current?.closest<HTMLElement>('[role="tabpanel"]');
    if (!panel || !following) return;
    atEnd.current = true;
    const look = () => {
      atEnd.current = panel.scrollHeight - panel.scrollTop - panel.clientHeight < near;
    };
    panel.addEventListener('scroll', look, { passive: true });
    return () => panel.removeEventListener('scroll', look);
  }, [end, following]);

  useEffect(() => {
    const panel = end.current?.closest<HTMLElement>('[role="tabpanel"]');
    if (!panel || !following || !atEnd.current) return;
    // Once a frame: measuring lays out the page.
    const frame = requestAnimationFrame(() => panel.scrollTo(0, panel.scrollHeight));
    return () => cancelAnimationFrame(frame);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was added is the reason to scroll
  }, [end, following, content]);
}
