import { createElement, lazy, useState } from 'react';
import type { ComponentType, FunctionComponent } from 'react';

export interface PagePart<Props> {
  readonly Part: FunctionComponent<Props>;
  /** Fetches it ahead. Rejects where it cannot be had; the next call, or showing it, tries again. */
  readonly fetch: () => Promise<unknown>;
}

/**
 * A page in a script of its own, with what is shown where that cannot be had. One that was fetched
 * ahead is shown at once: of one that is not there when it is drawn, React 19 shows nothing for 300 ms.
 */
export function createPagePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<Props>,
): PagePart<Props> {
  let there: ComponentType<Props> | null = null;
  const fetch = async () => (there = await load());
  const Late = lazy(async () => ({ default: await fetch().catch(() => Missing) }));

  function Part(props: Props) {
    const [shown] = useState<ComponentType<Props>>(() => there ?? (Late as ComponentType<Props>));
    return createElement(shown, props);
  }
  return { Part, fetch };
}
