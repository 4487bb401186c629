import { address } from 'virtual:language';
import type { LanguageSource } from '../domain/language.ts';
import type { TypeChecker } from '../domain/type-checker.ts';
import { createLanguageClient } from './language-client.ts';
import { withPythonSyntax, type AskPython } from './python-syntax.ts';
import { createLanguageServer, type LanguageWorker } from './language-server.ts';
import { createTypeChecker } from './type-checker.ts';

/** The product's language worker: it starts with the first text that is followed or checked. */
export function createBrowserLanguage(askPython: AskPython): LanguageSource & TypeChecker {
  const server = createLanguageServer(spawn);
  const client = withPythonSyntax(createLanguageClient(server), askPython);
  return { ...client, ...createTypeChecker(server) };
}

function spawn(): LanguageWorker {
  const worker = new Worker(new URL(address, document.baseURI));
  return {
    postMessage: (message) => worker.postMessage(message),
    onMessage: (listen) =>
      worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => listen(data)),
    onDeath: (listen) =>
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listen();
      }),
    terminate: () => worker.terminate(),
  };
}
