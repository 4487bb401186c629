import type { Diagnostic } from 'vscode-languageserver-types';
import type { LanguageQuestions, LanguageSource } from '../domain/language.ts';
import type { Connection } from './connection.ts';
import type { LanguageServer } from './language-server.ts';
import { withKnownImports } from './import-problems.ts';
import { givenTexts, type GivenTexts } from './given-texts.ts';
import { folderOf, solutionIn } from './language-settings.ts';

type Problems = Parameters<LanguageSource['follow']>[1];

interface Followed {
  readonly uri: string;
  readonly read: () => string;
  readonly onProblems: Problems;
  readonly beside: GivenTexts;
}

/**
 * What the editor asks of the language worker: one text is followed at a time. It starts when the
 * first is. Questions wait until it is there.
 */
export function createLanguageClient(server: LanguageServer): LanguageSource {
  let connection: Connection | null = null;
  let followed: Followed | null = null;
  let version = 0;

  server.onConnected((connected) => {
    connection = connected;
    connected.onNotification('textDocument/publishDiagnostics', (params) => {
      const { uri, diagnostics } = params as { uri: string; diagnostics: readonly Diagnostic[] };
      if (uri === followed?.uri) followed.onProblems(withKnownImports(diagnostics));
    });
    open();
  });
  server.onLost(() => {
    // Without it the editor goes on as an editor of plain text.
    connection = null;
    followed?.onProblems([]);
  });

  function open(): void {
    if (followed === null) return;
    version += 1;
    const { uri, read, beside } = followed;
    if (connection === null) return;
    beside.open(connection, version);
    connection.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'python', version, text: read() },
    });
  }

  return {
    follow(read, onProblems, checksTypes, given = {}) {
      const uri = solutionIn(checksTypes);
      const beside = givenTexts(folderOf(checksTypes), given);
      const own: Followed = { uri, read, onProblems, beside };
      followed = own;
      open();
      server.start();
      return {
        uri,
        change(contentChanges) {
          version += 1;
          connection?.notify('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges,
          });
        },
        async ask(method, asked, signal) {
          try {
            const live = await server.connected();
            if (signal.aborted || live === null) return null;
            const params = { textDocument: { uri }, ...asked };
            type Answer = LanguageQuestions[typeof method]['answer'];
            return await live.request<Answer>(method, params, signal);
          } catch {
            return null;
          }
        },
        async legend() {
          return (await server.connected()) === null ? null : server.legend();
        },
        close() {
          if (followed !== own) return;
          followed = null;
          if (connection === null) return;
          connection.notify('textDocument/didClose', { textDocument: { uri } });
          beside.close(connection);
        },
      };
    },
  };
}
