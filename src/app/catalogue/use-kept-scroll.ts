import { useEffect, useLayoutEffect } from 'react';

/** Milliseconds without scrolling after which the place is noted; Safari allows few notes. */
const restMs = 200;

function placeOf(state: unknown): number | null {
  if (typeof state !== 'object' || state === null || !('scroll' in state)) return null;
  return typeof state.scroll === 'number' ? state.scroll : null;
}

/**
 * Brings the reader back to where they were when they come here through the history. The browser
 * would do so by itself if the page had its length at once.
 */
export function useKeptScroll(): void {
  useLayoutEffect(() => {
    const place = placeOf(history.state);
    if (place !== null) window.scrollTo(0, place);
  }, []);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const note = () => history.replaceState({ ...history.state, scroll: window.scrollY }, '');
    const noteLater = () => {
      clearTimeout(timer);
      timer = setTimeout(note, restMs);
    };
    window.addEventListener('scroll', noteLater, { passive: true });
    // Before the link that was clicked is followed.
    window.addEventListener('click', note, true);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('scroll', noteLater);
      window.removeEventListener('click', note, true);
    };
  }, []);
}
