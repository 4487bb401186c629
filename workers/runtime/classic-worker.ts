/**
 * Pyodide 314 refuses classic workers, and finds out by calling `importScripts`. A sandboxed
 * frame can only start classic blob workers (Chromium 156 gives module ones no error and no life),
 * so this must run before Pyodide's own script.
 */
Object.defineProperty(self, 'importScripts', {
  value: () => {
    throw new Error('importScripts is disabled');
  },
});

/** Answers one address with a file; every other fetch stays pending, as nothing waits for it. */
export function answerFetch(address: string, file: Blob): void {
  const answer = (input: RequestInfo | URL): Promise<Response> =>
    String(input instanceof Request ? input.url : input) === address
      ? Promise.resolve(new Response(file))
      : new Promise(() => {});
  Object.defineProperty(self, 'fetch', { value: answer });
}
