import type { SemanticTokensLegend } from 'vscode-languageserver-types';
import { deferred } from '../domain/deferred.ts';
import { createConnection, type Connection, type Port } from './connection.ts';
import { initialization } from './language-settings.ts';

/** A running language worker, whatever runs it: a worker of the browser, or a thread of Node. */
export interface LanguageWorker extends Port {
  /** Told when it has died, or cannot be started; nothing is told of it elsewhere. */
  readonly onDeath: (listen: () => void) => void;
  readonly terminate: () => void;
}

export interface LanguageServer {
  /** Starts it, where it does not run, and tries again where its script could not be had. */
  readonly start: () => void;
  /** The connection to it as soon as it listens; null where its script cannot be had. */
  readonly connected: () => Promise<Connection | null>;
  /** Of the worker that is connected. */
  readonly legend: () => SemanticTokensLegend | null;
  /** Told of each connection before anybody else has it. */
  readonly onConnected: (listen: (connection: Connection) => void) => void;
  /** Told when a worker has died. Another one follows. */
  readonly onLost: (listen: () => void) => void;
  /** Ends a worker that does not answer any more, as if it had died. */
  readonly replace: () => void;
}

/** What is wanted of the answer to `initialize`. */
interface Initialized {
  readonly capabilities?: {
    readonly semanticTokensProvider?: { readonly legend: SemanticTokensLegend };
  };
}

/** Milliseconds before a worker that has died is followed by another, which may die of the same. */
const pause = 2_000;
/** So many that die before they have started are enough: the script cannot be had. */
const patience = 3;

/** Keeps one language worker alive, from the first `start`. */
export function createLanguageServer(spawn: () => LanguageWorker): LanguageServer {
  const whenConnected: ((connection: Connection) => void)[] = [];
  const whenLost: (() => void)[] = [];
  let isConnected = false;
  let stillborn = 0;
  let coming = deferred<Connection | null>();
  let end: (() => void) | null = null;
  let legend: SemanticTokensLegend | null = null;

  function start(): void {
    const worker = spawn();
    const connection = createConnection(worker);
    let hasEnded = false;
    end = () => {
      if (hasEnded) return;
      hasEnded = true;
      worker.terminate();
      connection.close();
      if (isConnected) coming = deferred();
      else stillborn += 1;
      isConnected = false;
      for (const listen of whenLost) listen();
      if (stillborn < patience) {
        setTimeout(start, pause);
        return;
      }
      coming.resolve(null);
      end = null;
    };
    worker.onDeath(end);
    worker.postMessage({ type: 'browser/boot', mode: 'foreground' });
    void initialize(connection);
  }

  async function initialize(connection: Connection): Promise<void> {
    try {
      const { signal } = new AbortController();
      const answer = await connection.request<Initialized>('initialize', initialization, signal);
      legend = answer?.capabilities?.semanticTokensProvider?.legend ?? null;
    } catch {
      return; // It has died, and the next one starts.
    }
    connection.notify('initialized', {});
    connection.notify('workspace/didChangeConfiguration', { settings: {} });
    isConnected = true;
    stillborn = 0;
    for (const listen of whenConnected) listen(connection);
    coming.resolve(connection);
  }

  return {
    start: () => {
      if (end !== null) return;
      if (stillborn > 0) coming = deferred();
      stillborn = 0;
      start();
    },
    connected: () => coming.promise,
    legend: () => legend,
    onConnected: (listen) => void whenConnected.push(listen),
    onLost: (listen) => void whenLost.push(listen),
    replace: () => end?.(),
  };
}
