import type { CodeStyle, StyleUnavailable } from '../domain/code-style.ts';
import type { StyleWorker } from '../../workers/protocol.ts';

/** A worker that may have Ruff soon. */
export interface LiveStyleWorker {
  readonly calls: StyleWorker;
  /** Told when it has died, or cannot be started. */
  readonly onDeath: (listen: () => void) => void;
  readonly terminate: () => void;
}

/** Milliseconds for what takes a few: a call that takes longer does not come back. */
const patience = 10_000;

/**
 * Keeps one worker from the first question on. One that has died over a text, or could not fetch what it
 * needs, is followed by another with the next question.
 */
export function createStyleClient(spawn: () => LiveStyleWorker): CodeStyle {
  let current: Started | null = null;

  async function ask<Answer>(
    question: (calls: StyleWorker) => Promise<Answer>,
  ): Promise<Answer | StyleUnavailable> {
    current ??= start(spawn());
    const own = current;
    const drop = (): void => {
      own.terminate();
      if (current === own) current = null;
    };
    own.death.catch(drop);
    try {
      await Promise.race([own.ready, own.death]);
    } catch {
      drop();
      return { kind: 'not-loaded' };
    }
    const late = deadline();
    try {
      return await Promise.race([question(own.calls), own.death, late.passed]);
    } catch {
      drop();
      return { kind: 'stopped' };
    } finally {
      late.clear();
    }
  }

  return {
    format: (text) => ask((calls) => calls.format(text)),
    sortImports: (text) => ask((calls) => calls.sortImports(text)),
    check: (text) => ask((calls) => calls.check(text)),
  };
}

interface Started extends Pick<LiveStyleWorker, 'calls' | 'terminate'> {
  readonly ready: Promise<void>;
  /** Rejects when it dies. */
  readonly death: Promise<never>;
}

function start({ calls, onDeath, terminate }: LiveStyleWorker): Started {
  const death = new Promise<never>((_resolve, reject) => {
    onDeath(() => reject(new Error('The worker has died.')));
  });
  const ready = calls.ready();
  ready.catch(() => {});
  return { calls, terminate, ready, death };
}

function deadline(): { readonly passed: Promise<never>; readonly clear: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('There is no answer.')), patience);
  });
  return { passed, clear: () => clearTimeout(timer) };
}
