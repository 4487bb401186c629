import type { Diagnostic } from 'vscode-languageserver-types';
import type { LanguageQuestions, LanguageSource } from '../domain/language.ts';
import { createConnection, type Connection } from './connection.ts';
import { clientCapabilities, folder, solution, startingFiles } from './language-settings.ts';

type Problems = Parameters<LanguageSource['follow']>[1];

interface Followed {
  readonly read: () => string;
  readonly onProblems: Problems;
}

/** Milliseconds before a worker that has died is followed by another, which may die of the same. */
const pause = 2_000;

/**
 * The language worker: one text is followed at a time. It starts when the first is, and again where it
 * dies; while it is not there, questions have no answer.
 */
export function createLanguageClient(spawn: () => Worker): LanguageSource {
  let connection: Connection | null = null;
  let followed: Followed | null = null;
  let version = 0;
  let hasBegun = false;

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
      connection = null;
      followed?.onProblems([]);
      setTimeout(start, pause);
    });
    worker.postMessage({ type: 'browser/boot', mode: 'foreground' });
    void initialize(started);
  }

  async function initialize(started: Connection): Promise<void> {
    started.onNotification('textDocument/publishDiagnostics', (params) => {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      if (uri === solution) followed?.onProblems(diagnostics);
    });
    const { signal } = new AbortController();
    await started.request('initialize', initialization, signal);
    started.notify('initialized', {});
    started.notify('workspace/didChangeConfiguration', { settings: {} });
    connection = started;
    open();
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
            const params = { textDocument: { uri: solution }, ...asked };
            type Answer = LanguageQuestions[typeof method]['answer'];
            return (await connection?.request<Answer>(method, params, signal)) ?? null;
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
