import type { Locator, Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/**
 * Whatever the browser has moved on a page since its start, or since this was asked before: what, from
 * where and to where, in words. What comes right after a click or a key counts as well.
 */
export async function shiftsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // What is drawn now is told with the next frame but one.
    await frame();
    await frame();
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => void entries.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What is buffered comes with a task of its own.
    await frame();
    await frame();
    entries.push(...observer.takeRecords());
    observer.disconnect();
    const state = window as { shiftsSeenUntil?: number };
    const until = state.shiftsSeenUntil ?? 0;
    state.shiftsSeenUntil = performance.now();
    // The editor's own field for keys is a dot that follows the cursor.
    const isSeen = ({ currentRect: { width, height } }: Shift['sources'][number]) =>
      width * height > 4;
    const rect = ({ x, y, width, height }: DOMRectReadOnly) =>
      `${Math.round(x)},${Math.round(y)} ${Math.round(width)}x${Math.round(height)}`;
    const name = (node: Node | null) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const words = (element?.textContent ?? '').slice(0, 40);
      return `<${element?.tagName.toLowerCase() ?? '?'} ${element?.className ?? ''}> ${words}`;
    };
    return (entries as Shift[])
      .filter(({ startTime }) => startTime > until)
      .flatMap(({ sources }) =>
        sources
          .filter(isSeen)
          .map(
            ({ node, previousRect, currentRect }) =>
              `${name(node)}: ${rect(previousRect)} -> ${rect(currentRect)}`,
          ),
      );
  });
}

/** Where elements are on the screen: left and top in whole pixels. */
export function placesOf(elements: Locator): Promise<readonly string[]> {
  return elements.evaluateAll((all) =>
    all.map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return `${Math.round(left)},${Math.round(top)}`;
    }),
  );
}
