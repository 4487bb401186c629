import type { Endpoint } from 'comlink';
import type { Line, Told } from '../protocol.ts';

/** What passes between a call and the page until it is answered. */
export interface PageLink {
  readonly tell: (told: Told) => void;
  /** One line without its end, or null for end of file. */
  readonly ask: () => Promise<string | null>;
}

/** On the port of the answers. Call before learner code runs: `postMessage` is looked up now. */
export function createPageLink(port: Endpoint): PageLink {
  const post = port.postMessage.bind(port);
  let take: ((line: string | null) => void) | null = null;
  port.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<Partial<Line> | undefined>;
    if (data?.kind !== 'line') return;
    take?.(data.line ?? null);
    take = null;
  });
  return {
    tell: (told) => post(told),
    ask: () =>
      new Promise((resolve) => {
        take = resolve;
        post({ kind: 'ask' } satisfies Told);
      }),
  };
}
