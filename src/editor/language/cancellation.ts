import type { CancellationToken } from 'monaco-editor';

/** The signal of a request that Monaco may not want to be answered any more. */
export function signalOf(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}
