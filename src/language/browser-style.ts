import { wrap } from 'comlink';
import type { CodeStyle } from '../domain/code-style.ts';
import type { StyleWorker } from '../../workers/protocol.ts';
import { createStyleClient, type LiveStyleWorker } from './style-client.ts';

/** The product's Ruff: its worker starts with the first question. */
export const createBrowserStyle = (): CodeStyle => createStyleClient(spawn);

function spawn(): LiveStyleWorker {
  const worker = new Worker(new URL('../../workers/style.worker.ts', import.meta.url), {
    type: 'module',
  });
  return {
    calls: wrap<StyleWorker>(worker),
    onDeath: (listen) =>
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listen();
      }),
    terminate: () => worker.terminate(),
  };
}
