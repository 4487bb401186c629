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
  useLayoutEffect(() => {
    const root = panel.current;
    const head = sentence.current;
    if (root === null || head === null) return;
    // It stays above the rows, however many lines it takes.
    const note = () => root.style.setProperty('--covered', `${head.offsetHeight}px`);
    note();
    const observer = new ResizeObserver(note);
    observer.observe(head);
    return () => observer.disconnect();
  }, [verdict, panel, sentence]);

  useLayoutEffect(() => {
    if (verdict !== null && panel.current !== null) glide(panel.current, firstRow.current);
  }, [verdict, panel, firstRow]);

  useEffect(() => {
    if (verdict === null) return;
    const frame = requestAnimationFrame(() =>
      firstRow.current?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [verdict, firstRow]);
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
