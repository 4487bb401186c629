import { useEffect, useLayoutEffect } from 'react';
import type { RefObject } from 'react';

const motion = { duration: 150, easing: 'ease-out' } as const;

interface SettlingParts {
  readonly panel: RefObject<HTMLElement | null>;
  readonly sentence: RefObject<HTMLElement | null>;
  /** The row that the verdict names. */
  readonly firstRow: RefObject<HTMLElement | null>;
}

/**
 * What comes with a verdict, which nobody has asked for at that moment: the row that the sentence
 * names is scrolled to, in front of nothing that covers it, and rows that make room for what opens
 * above them glide.
 */
export function useSettling(
  verdict: object | null,
  { panel, sentence, firstRow }: SettlingParts,
): void {
  useEffect(() => {
    const head = sentence.current;
    if (head === null) return;
    const observer = new ResizeObserver(() => noteCovered(panel.current, head));
    observer.observe(head);
    return () => observer.disconnect();
  }, [panel, sentence]);

  useLayoutEffect(() => {
    if (verdict !== null && panel.current !== null) glide(panel.current, firstRow.current);
  }, [verdict, panel, firstRow]);

  useEffect(() => {
    if (verdict === null) return;
    const frame = requestAnimationFrame(() => {
      // The observer is told after this.
      noteCovered(panel.current, sentence.current);
      firstRow.current?.scrollIntoView({ block: 'nearest' });
    });
    return () => cancelAnimationFrame(frame);
  }, [verdict, panel, sentence, firstRow]);
}

/** The sentence stays above the rows, however many lines it takes. */
function noteCovered(panel: HTMLElement | null, sentence: HTMLElement | null): void {
  panel?.style.setProperty('--covered', `${sentence?.offsetHeight ?? 0}px`);
}

function glide(panel: HTMLElement, firstRow: HTMLElement | null): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  let way = heightOf(panel.querySelector('[data-opens]'));
  for (const row of panel.querySelectorAll('[data-test]')) {
    if (way > 0) row.animate([{ translate: `0 ${-way}px` }, { translate: '0 0' }], motion);
    if (row === firstRow) way += heightOf(row.querySelector('[data-opens]'));
  }
}

const heightOf = (element: Element | null): number => element?.getBoundingClientRect().height ?? 0;
