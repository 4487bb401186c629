/** The other side of a language worker: what is sent and received is JSON-RPC, as plain objects. */
export interface Port {
  readonly postMessage: (message: unknown) => void;
  readonly onMessage: (listen: (data: unknown) => void) => void;
}

export interface Connection {
  readonly notify: (method: string, params: unknown) => void;
  /**
   * By the protocol the method tells what the answer is; null for none. Rejects where the other side
   * refuses, and when the signal is aborted.
   */
  readonly request: <Answer>(
    method: string,
    params: unknown,
    signal: AbortSignal,
  ) => Promise<Answer | null>;
  readonly onNotification: (method: string, listen: (params: unknown) => void) => void;
  /** The other side is gone: whatever waits for it is rejected. */
  readonly close: () => void;
}

interface Pending {
  /** What comes is not looked at: the worker is the product's own, of a version that is fixed. */
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

interface Message {
  readonly jsonrpc: '2.0';
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

export function createConnection(port: Port): Connection {
  const pending = new Map<number, Pending>();
  const listeners = new Map<string, (params: unknown) => void>();
  let lastId = 0;
  const post = (message: Omit<Message, 'jsonrpc'>): void =>
    port.postMessage({ jsonrpc: '2.0', ...message });

  port.onMessage((data) => {
    if (!isMessage(data)) return;
    const { id, method, params, result, error } = data;
    if (method !== undefined) {
      listeners.get(method)?.(params);
      // It asks for settings, and whether it may tell of its progress: it has what it needs.
      if (id !== undefined) post({ id, result: null });
      return;
    }
    if (id === undefined) return;
    const asked = pending.get(id);
    pending.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve((result ?? null) as never);
  });

  return {
    notify: (method, params) => post({ method, params }),
    request(method, params, signal) {
      lastId += 1;
      const id = lastId;
      const over = new AbortController();
      const answer = new Promise<never>((resolve, reject) => {
        const giveUp = (): void => {
          if (!pending.delete(id)) return;
          post({ method: '$/cancelRequest', params: { id } });
          reject(new Error('Nobody waits for it any more.'));
        };
        pending.set(id, { resolve, reject });
        signal.addEventListener('abort', giveUp, { signal: over.signal });
        post({ id, method, params });
      });
      return answer.finally(() => over.abort());
    },
    onNotification: (method, listen) => listeners.set(method, listen),
    close() {
      for (const { reject } of pending.values()) reject(new Error('The other side is gone.'));
      pending.clear();
    },
  };
}

function isMessage(data: unknown): data is Message {
  return typeof data === 'object' && data !== null && 'jsonrpc' in data;
}
