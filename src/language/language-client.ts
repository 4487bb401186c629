import type { Diagnostic } from 'vscode-languageserver-types';
import type { LanguageQuestions, LanguageSource } from '../domain/language.ts';
import { deferred } from '../domain/deferred.ts';
import { createConnection, type Connection } from './connection.ts';
import { clientCapabilities, folder, solution, startingFiles } from './language-settings.ts';

type Problems = Parameters<LanguageSource['follow']>[1];

interface Followed {
  readonly read: () => string;
  readonly onProblems: Problems;
}

/** Milliseconds before a worker that has died is followed by another, which may die of the same. */
const pause = 2_000;
/** So many that die before they have started are enough: the script cannot be had. */
const patience = 3;

/**
 * The language worker: one text is followed at a time. It starts when the first is, and again where it
 * dies. Questions wait until it is there.
 */
export function createLanguageClient(spawn: () => Worker): LanguageSource {
  let connection: Connection | null = null;
  let followed: Followed | null = null;
  let version = 0;
  let hasBegun = false;
  let stillborn = 0;
  let coming = deferred<Connection | null>();

  function start(): void {
    hasBegun = true;
    const worker = spawn();
    const started = createConnection({
      postMessage: (message) => worker.postMessage(message),
      onMessage: (listen) =>
        worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => listen(data)),
    });
    worker.addEventListener('error', (event) => {
      // It is told nowhere else: without it the editor goes on as an editor of plain text.
      event.preventDefault();
      worker.terminate();
      started.close();
      if (connection !== null) coming = deferred();
      else stillborn += 1;
      connection = null;
      followed?.onProblems([]);
      if (stillborn < patience) setTimeout(start, pause);
      else coming.resolve(null);
    });
    worker.postMessage({ type: 'browser/boot', mode: 'foreground' });
    void initialize(started);
  }

  async function initialize(started: Connection): Promise<void> {
    started.onNotification('textDocument/publishDiagnostics', (params) => {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      if (uri === solution) followed?.onProblems(diagnostics);
    });
    try {
      await started.request('initialize', initialization, new AbortController().signal);
    } catch {
      return; // It has died, and the next one starts.
    }
    started.notify('initialized', {});
    started.notify('workspace/didChangeConfiguration', { settings: {} });
    connection = started;
    stillborn = 0;
    open();
    coming.resolve(started);
  }

  function open(): void {
    if (followed === null) return;
    version += 1;
    connection?.notify('textDocument/didOpen', {
      textDocument: { uri: solution, languageId: 'python', version, text: followed.read() },
    });
  }

  return {
    follow(read, onProblems) {
      const own: Followed = { read, onProblems };
      followed = own;
      if (hasBegun) open();
      else start();
      return {
        uri: solution,
        change(contentChanges) {
          version += 1;
          connection?.notify('textDocument/didChange', {
            textDocument: { uri: solution, version },
            contentChanges,
          });
        },
        async ask(method, asked, signal) {
          try {
            const live = await coming.promise;
            if (signal.aborted || live === null) return null;
            const params = { textDocument: { uri: solution }, ...asked };
            type Answer = LanguageQuestions[typeof method]['answer'];
            return await live.request<Answer>(method, params, signal);
          } catch {
            return null;
          }
        },
        close() {
          if (followed !== own) return;
          followed = null;
          connection?.notify('textDocument/didClose', { textDocument: { uri: solution } });
        },
      };
    },
  };
}

const initialization = {
  processId: null,
  rootPath: folder,
  rootUri: `file://${folder}`,
  workspaceFolders: [{ uri: `file://${folder}`, name: 'src' }],
  capabilities: clientCapabilities,
  initializationOptions: { files: startingFiles },
};
