import type { Diagnostic } from 'vscode-languageserver-types';
import { checkerMissing, type TypeChecker, type TypeProblem } from '../domain/type-checker.ts';
import type { Connection } from './connection.ts';
import type { LanguageServer } from './language-server.ts';
import { givenTexts } from './given-texts.ts';
import { judgedBeside, judgedFolder, judgedSolution } from './language-settings.ts';

/** Milliseconds: a hundred times what an ordinary text takes, the start of the worker not counted. */
const limit = 20_000;

/** Judges types with the language worker: one submission after the other. */
export function createTypeChecker(server: LanguageServer): TypeChecker {
  let last: Promise<unknown> = Promise.resolve();
  let version = 0;

  async function checkNow(
    { solution, beside, given }: Parameters<TypeChecker['check']>[0],
    signal: AbortSignal,
  ): ReturnType<TypeChecker['check']> {
    server.start();
    const connection = await server.connected();
    if (connection === null) throw new Error(checkerMissing);
    signal.throwIfAborted();
    const late = setTimeout(server.replace, limit);
    const start = performance.now();
    version += 1;
    const texts = [solution, ...beside];
    const library = givenTexts(judgedFolder, given);
    const uris = [judgedSolution, ...beside.map((_, index) => judgedBeside(index))];
    try {
      library.open(connection, version);
      for (const [index, uri] of uris.entries()) open(connection, uri, texts[index] ?? '');
      const problems: (readonly TypeProblem[])[] = [];
      // The worker takes up one question after the other; asked later, they can be left unasked.
      for (const uri of uris) problems.push(await problemsOf(connection, uri, signal));
      const [first = [], ...others] = problems;
      return { solution: first, beside: others, ms: performance.now() - start };
    } catch {
      signal.throwIfAborted();
      throw new Error('The type checker did not come to an end, and starts anew. Submit again.');
    } finally {
      clearTimeout(late);
      for (const uri of uris) connection.notify('textDocument/didClose', { textDocument: { uri } });
      library.close(connection);
    }
  }

  function open(connection: Connection, uri: string, text: string): void {
    const textDocument = { uri, languageId: 'python', version, text };
    connection.notify('textDocument/didOpen', { textDocument });
  }

  return {
    provide: server.start,
    check(texts, signal) {
      const checked = last.then(() => checkNow(texts, signal));
      last = checked.catch(() => {});
      return checked;
    },
  };
}

/** Errors alone: what is only a hint refuses nothing. */
async function problemsOf(
  connection: Connection,
  uri: string,
  signal: AbortSignal,
): Promise<readonly TypeProblem[]> {
  const report = await connection.request<{ readonly items: readonly Diagnostic[] }>(
    'textDocument/diagnostic',
    { textDocument: { uri } },
    signal,
  );
  return (report?.items ?? [])
    .filter(({ severity }) => severity === severities.error)
    .map(problemOf)
    .toSorted((one, other) => one.line - other.line);
}

/** Those of the protocol. */
const severities = { error: 1 };

function problemOf({ range, code = '', message }: Diagnostic): TypeProblem {
  const { start, end } = range;
  const words = typeof message === 'string' ? message : message.value;
  return {
    line: start.line,
    column: start.character,
    endLine: end.line,
    endColumn: end.character,
    rule: String(code),
    // What explains a message is indented with spaces that do not break.
    message: words.replaceAll('\u00a0', ' ').trim(),
  };
}
