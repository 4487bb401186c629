import { Worker } from 'node:worker_threads';
import type { TypeChecker } from '../../src/domain/type-checker.ts';
import { createLanguageServer } from '../../src/language/language-server.ts';
import { createTypeChecker } from '../../src/language/type-checker.ts';
import { buildLanguage, languageFile } from '../language/build-language.ts';

/** The product's type checker in a thread of Node, which starts with the first text to be checked. */
export function createNodeChecker(): TypeChecker & { close: () => void } {
  const threads = new Set<Worker>();
  const server = createLanguageServer(() => {
    buildLanguage();
    const thread = new Worker(new URL('language-thread.cjs', import.meta.url), {
      workerData: languageFile,
    });
    threads.add(thread);
    return {
      postMessage: (message) => thread.postMessage(message),
      onMessage: (listen) => void thread.on('message', listen),
      onDeath: (listen) => void thread.on('error', listen),
      terminate: () => {
        threads.delete(thread);
        void thread.terminate();
      },
    };
  });
  return {
    ...createTypeChecker(server),
    close: () => threads.forEach((thread) => void thread.terminate()),
  };
}
