import type { Endpoint } from 'comlink';
import type { ChildMessage } from './child-worker.ts';

/** How a worker that is a process reaches the worker that keeps the kernel. */
export interface ParentLink {
  readonly request: (pid: number, bytes: Uint8Array) => void;
  /** Takes what comes for a process. */
  readonly listen: (take: (message: ChildMessage) => void) => void;
}

/** On the port of the answers. Call before learner code runs: `postMessage` is looked up now. */
export function createParentLink(port: Endpoint): ParentLink {
  const post = port.postMessage.bind(port);
  let taker: (message: ChildMessage) => void = () => {};
  port.addEventListener('message', (event) => {
    const { data } = event as MessageEvent<ChildMessage | undefined>;
    if (data?.kind === 'answer' || data?.kind === 'end') taker(data);
  });
  return {
    request: (pid, bytes) => post({ kind: 'request', pid, bytes } satisfies ChildMessage),
    listen(take) {
      taker = take;
    },
  };
}
